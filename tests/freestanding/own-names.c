/* SPDX-License-Identifier: MIT */
/*
 * Defines sys_read and __errno_location. Both names exist in libring3.a, too. ring3's read must not
 * call this sys_read, but it must call this __errno_location.
 */
#include <errno.h>
#include <unistd.h>

static int my_errno;

int sys_read(void);

int sys_read(void)
{
	return 42;
}

int *__errno_location(void)
{
	return &my_errno;
}

int main(void)
{
	char c;

	if (sys_read() != 42)
		return 1;
	if (read(-1, &c, 1) != -1 || my_errno != EBADF || errno != EBADF)
		return 2;
	if (read(0, &c, 1) != 0)	/* descriptor 0 is /dev/null */
		return 3;
	write(1, "own names\n", 10);
	return 0;
}
