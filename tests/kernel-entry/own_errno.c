/* SPDX-License-Identifier: MIT */
/* A program's own __errno_location: the library's stubs must call it to find errno. */
int *__errno_location(void);

int *__errno_location(void)
{
	static int own;

	return &own;
}
