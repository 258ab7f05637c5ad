/* SPDX-License-Identifier: MIT */
/* Defines errno. If the program defines __errno_location, the linker does not link this file. */
#include <errno.h>
#include "result.h"

static int error;

int *__errno_location(void)
{
	return &error;
}

/* The linker prefers this function to the weak __syscall_error in __syscall_error.c. */
SYSCALL_ERROR_CALL long __syscall_error(long answer)
{
	error = (int)-answer;
	return -1;
}
