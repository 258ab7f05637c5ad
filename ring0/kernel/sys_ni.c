/* SPDX-License-Identifier: MIT */
/* vmlinux.lds.S makes this the function of every call that ring0 does not have. */
#include <syscalls.h>

SYSCALL_DEFINE0(ni_syscall)
{
	return -ENOSYS;
}
