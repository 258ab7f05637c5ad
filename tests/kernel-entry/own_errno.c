/* SPDX-License-Identifier: MIT */
/*
 * A program may define __errno_location itself. The functions of libring3.a must then call the
 * program's __errno_location to find errno.
 */
int *__errno_location(void);

int *__errno_location(void)
{
	static int own;

	return &own;
}
