/* SPDX-License-Identifier: MIT */
/* three-ways FILE MODE: chmod(FILE, MODE) by the function, by syscall() and by the bare instruction. */
#define _DEFAULT_SOURCE	/* for syscall() */
#include <errno.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <syscall_arch.h>
#include <unistd.h>

static void put(const char *s)
{
	const char *p = s;

	while (*p)
		p++;
	write(STDOUT_FILENO, s, (size_t)(p - s));
}

static void put_number(long n)
{
	char digits[24];
	char *p = digits + sizeof digits;
	unsigned long u = n < 0 ? -(unsigned long)n : (unsigned long)n;

	*--p = '\0';
	do
		*--p = (char)('0' + u % 10);
	while (u /= 10);
	if (n < 0)
		*--p = '-';
	put(p);
}

static void report(long result, int error)
{
	put("chmod: ");
	put_number(result);
	put(", errno ");
	put_number(error);
	put("\n");
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
		put("usage: three-ways FILE MODE\n");
		return 2;
	}
	file = argv[1];
	mode = octal(argv[2]);

	/* By the function: <sys/stat.h>. */
	errno = 0;
	result = chmod(file, mode);
	report(result, errno);

	/* By number, through the library: <sys/syscall.h>. */
	errno = 0;
	result = syscall(SYS_chmod, file, (long)mode);
	report(result, errno);

	/* By the bare instruction: the answer is the kernel's own, and who wants errno makes it. */
	result = __syscall2(SYS_chmod, (long)file, (long)mode);
	if ((unsigned long)result >= -4095ul) {
		report(-1, (int)-result);
		return 1;
	}
	report(result, 0);
	return 0;
}
