/* SPDX-License-Identifier: MIT */
/* emulated(): detects qemu-user, which accepts some arguments that the kernel rejects. */
#ifndef EMULATED_H
#define EMULATED_H

#include <errno.h>
#include <sys/syscall.h>
#include <unistd.h>

/*
 * True under qemu-user. qemu-user does not support ptrace, so ptrace returns ENOSYS. The kernel
 * returns ESRCH, because no thread has the id 0. This function changes errno.
 */
static inline int emulated(void)
{
	return syscall(SYS_ptrace, 2L, 0L, 0L, 0L) && errno == ENOSYS;
}

#endif
