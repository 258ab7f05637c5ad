/* SPDX-License-Identifier: MIT */
/* sys_ni_syscall(): vmlinux.lds.S uses it for every system call that ring0 does not implement. */
#include <syscalls.h>

SYSCALL_DEFINE0(ni_syscall)
{
	return -ENOSYS;
}
