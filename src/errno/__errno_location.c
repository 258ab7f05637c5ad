/* SPDX-License-Identifier: MIT */
/* Defines errno. The linker skips this file if the program defines __errno_location. */
#include <errno.h>
#include "result.h"

static int error;

int *__errno_location(void)
{
	return &error;
}

/* This strong function replaces the weak __syscall_error in __syscall_error.c. */
SYSCALL_ERROR_CALL long __syscall_error(long answer)
{
	error = (int)-answer;
	return -1;
}
