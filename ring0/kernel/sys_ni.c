/* SPDX-License-Identifier: MIT */
/* The function of every call that ring0 does not have: vmlinux.lds.S enters it in the tables. */
#include <syscalls.h>

SYSCALL_DEFINE0(ni_syscall)
{
	return -ENOSYS;
}
