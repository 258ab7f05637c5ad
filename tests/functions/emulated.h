/* SPDX-License-Identifier: MIT */
/* Whether a kernel answers, or an emulator that takes wrong arguments for right ones. */
#ifndef EMULATED_H
#define EMULATED_H

#include <errno.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Whether this runs under qemu-user, which has no ptrace: natively thread 0 is not there. errno is spoilt. */
static inline int emulated(void)
{
	return syscall(SYS_ptrace, 2L, 0L, 0L, 0L) && errno == ENOSYS;
}

#endif
