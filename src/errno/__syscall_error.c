/* SPDX-License-Identifier: MIT */
/* Where every stub ends when the kernel says no. */
#include <errno.h>
#include "sysdep.h"

SYSCALL_ERROR_ABI long __syscall_error(long answer);

/* Turns the kernel's answer, -4095 to -1, into errno and the -1 that C expects. */
SYSCALL_ERROR_ABI long __syscall_error(long answer)
{
	errno = (int)-answer;
	return -1;
}
