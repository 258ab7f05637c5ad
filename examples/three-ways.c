/* SPDX-License-Identifier: MIT */
/*
 * three-ways FILE MODE: changes the permissions of FILE to MODE three times. It calls the C
 * function chmod, then syscall(), and then executes a system call instruction itself.
 */
#define _DEFAULT_SOURCE	/* for syscall() */
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <syscall_arch.h>
#include <unistd.h>
#include "text.h"

static void report(long result, int error)
{
	say("chmod: ");
	if (result < 0)
		say("-");
	say_number(result < 0 ? -(unsigned long)result : (unsigned long)result);
	say(", errno ");
	say_number((unsigned long)error);
	say("\n");
}

static mode_t octal(const char *s)
{
	mode_t mode = 0;

	for (; *s >= '0' && *s <= '7'; s++)
		mode = mode * 8 + (mode_t)(*s - '0');
	return mode;
}

int main(int argc, char **argv)
{
	const char *file;
	mode_t mode;
	long result;

	if (argc != 3) {
		say("usage: three-ways FILE MODE\n");
		return 2;
	}
	file = argv[1];
	mode = octal(argv[2]);

	/* The first way: call the C function chmod. */
	errno = 0;
	result = chmod(file, mode);
	report(result, errno);

	/*
	 * The second way: call syscall() with the number of the system call, which <sys/syscall.h>
	 * defines. Some architectures have no system call chmod: use fchmodat there.
	 */
	errno = 0;
#ifdef SYS_chmod
	result = syscall(SYS_chmod, file, (long)mode);
#else
	result = syscall(SYS_fchmodat, (long)AT_FDCWD, file, (long)mode);
#endif
	report(result, errno);

	/*
	 * The third way: __syscall2 executes the system call instruction in this function. It
	 * returns the kernel's result and does not set errno.
	 */
#ifdef SYS_chmod
	result = __syscall2(SYS_chmod, (long)file, (long)mode);
#else
	result = __syscall3(SYS_fchmodat, AT_FDCWD, (long)file, (long)mode);
#endif
	if ((unsigned long)result >= -4095ul) {
		report(-1, (int)-result);
		return 1;
	}
	report(result, 0);
	return 0;
}
