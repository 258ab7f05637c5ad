/* SPDX-License-Identifier: MIT */
/* emulated(): tells a real kernel from an emulator that accepts some wrong arguments. */
#ifndef EMULATED_H
#define EMULATED_H

#include <errno.h>
#include <sys/syscall.h>
#include <unistd.h>

/*
 * True under qemu-user, where ptrace fails with ENOSYS; the kernel returns ESRCH, as there is no
 * thread 0. Changes errno.
 */
static inline int emulated(void)
{
	return syscall(SYS_ptrace, 2L, 0L, 0L, 0L) && errno == ENOSYS;
}

#endif
