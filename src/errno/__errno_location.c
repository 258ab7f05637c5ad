/* SPDX-License-Identifier: MIT */
/* Where errno lives. A program with threads defines this function itself, and this member stays out. */
#include <errno.h>

int *__errno_location(void)
{
	static int error;

	return &error;
}
