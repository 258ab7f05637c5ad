/* SPDX-License-Identifier: MIT */
/* errno, and the functions that know its address. A program that defines __errno_location itself does not link this. */
#include <errno.h>
#include "result.h"

static int error;

int *__errno_location(void)
{
	return &error;
}

/* Replaces the weak __syscall_error of __syscall_error.c, and needs no call to find errno. */
SYSCALL_ERROR_CALL long __syscall_error(long answer)
{
	error = (int)-answer;
	return -1;
}
