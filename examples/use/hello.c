/* SPDX-License-Identifier: MIT */
/*
 * hello: prints the name of the kernel, and whether registers have 32 or 64 bits. Each of the
 * folders make/, cmake/ and meson/ builds this program.
 */
#include <limits.h>
#include <stddef.h>
#include <sys/utsname.h>
#include <unistd.h>

static void say(const char *text)
{
	size_t length = 0;

	while (text[length])
		length++;
	write(STDOUT_FILENO, text, length);
}

int main(void)
{
	struct utsname host;

	if (uname(&host) < 0)
		return 1;
	say("hello, ");
	say(host.sysname);
	say(LONG_MAX == INT_MAX ? ", from 32 bits\n" : ", from 64 bits\n");
	return 0;
}
