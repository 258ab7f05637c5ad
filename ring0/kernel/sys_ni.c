/* SPDX-License-Identifier: MIT */
/* The call that ring0 does not have: the linker script gives this name to every entry of the table without a function. */
#include <syscalls.h>

SYSCALL_DEFINE0(ni_syscall)
{
	return -ENOSYS;
}
