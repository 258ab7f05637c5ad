/* SPDX-License-Identifier: MIT */
/* sys_ni_syscall(): the function for every system call that ring0 lacks; see vmlinux.lds.S. */
#include <syscalls.h>

SYSCALL_DEFINE0(ni_syscall)
{
	return -ENOSYS;
}
