/* SPDX-License-Identifier: MIT */
/*
 * Defines __errno_location, as a program may: the library's stubs must call this function to find
 * errno.
 */
int *__errno_location(void);

int *__errno_location(void)
{
	static int own;

	return &own;
}
