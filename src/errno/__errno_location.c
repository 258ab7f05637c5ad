/* SPDX-License-Identifier: MIT */
/* errno: where it lives, and the shortest way there. A program with threads has its own, and this member stays out. */
#include <errno.h>
#include "result.h"

static int error;

int *__errno_location(void)
{
	return &error;
}

/* Where a stub goes whose call failed, instead of the weak one in __syscall_error.c. */
SYSCALL_ERROR_CALL long __syscall_error(long answer)
{
	error = (int)-answer;
	return -1;
}
