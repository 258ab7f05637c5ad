/* SPDX-License-Identifier: MIT */
/* errno and its address. Not linked if a program defines __errno_location itself. */
#include <errno.h>
#include "result.h"

static int error;

int *__errno_location(void)
{
	return &error;
}

/* Replaces the weak __syscall_error of __syscall_error.c: it sets errno without a call. */
SYSCALL_ERROR_CALL long __syscall_error(long answer)
{
	error = (int)-answer;
	return -1;
}
