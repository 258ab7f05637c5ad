/* SPDX-License-Identifier: MIT */
/*
 * anywhere: a program that is a static PIE, so the kernel may load it at any address. It uses
 * thread-local variables, a stack protector and relocated data. It prints the values of the
 * variables and of the data.
 */
#include <sys/auxv.h>
#include <sys/wait.h>
#include <unistd.h>
#include "text.h"

static __thread int number = 40, zero;
static const char *const texts[] = { "relocated", "data" };
static char after_data[20000];

__attribute__((noinline)) static int protected(int n)
{
	volatile char buf[64];
	int i;

	for (i = 0; i < 64; i++)
		buf[i] = (char)n;
	return buf[n % 64];
}

int main(int argc, char **argv)
{
	int status = 0, i;

	for (i = 0; i < (int)sizeof after_data; i++)
		status |= after_data[i];
	number += 2;
	zero += protected(argc) - 1;
	if (!fork()) {
		number = 7;
		_exit(number);
	}
	wait(&status);
	say_number((unsigned long)(number + zero));
	say(" ");
	say_number((unsigned long)WEXITSTATUS(status));
	say(" ");
	say(texts[0]);
	say(" ");
	say(texts[argc]);
	say(getauxval(AT_PAGESZ) == 4096 && getauxval(AT_RANDOM) && getauxval(AT_PHDR) ? " " : " no auxv ");
	say(argv[0]);
	say("\n");
	return 0;
}
