/* SPDX-License-Identifier: MIT */
/* Defines errno's variable. Not linked if the program defines its own __errno_location. */
#include <errno.h>
#include "result.h"

static int error;

int *__errno_location(void)
{
	return &error;
}

/* Replaces the weak __syscall_error in __syscall_error.c, which calls __errno_location. */
SYSCALL_ERROR_CALL long __syscall_error(long answer)
{
	error = (int)-answer;
	return -1;
}
