/* SPDX-License-Identifier: MIT */
/* A program's own __errno_location: the library's stubs then call it, and do not know where errno is. */
int *__errno_location(void);

int *__errno_location(void)
{
	static int own;

	return &own;
}
