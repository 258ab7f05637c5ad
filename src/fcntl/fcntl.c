/* SPDX-License-Identifier: MIT */
/*
 * fcntl(2): on 32-bit architectures executes fcntl64, which supports record locks with 64-bit
 * offsets. Replaces F_GETOWN by F_GETOWN_EX, because a valid result of F_GETOWN can look like an
 * error.
 */
#include <fcntl.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include <ring3/sys.h>
#include "result.h"

#ifdef SYS_fcntl64
#define RAW_FCNTL raw_fcntl64
#define SYS_FCNTL sys_fcntl64
#else
#define RAW_FCNTL raw_fcntl
#define SYS_FCNTL sys_fcntl
#endif

/*
 * fcntl always passes the third argument to the kernel. The kernel reads the argument only if cmd
 * needs it. A comment in open.c says why this definition has no ellipsis (...).
 */
int __fcntl(int fd, int cmd, unsigned long arg) __asm__("fcntl");

int __fcntl(int fd, int cmd, unsigned long arg)
{
	if (cmd == F_GETOWN) {
		/*
		 * For a process group, F_GETOWN returns the id as a negative number. For the ids 1
		 * to 4095 this result would look like an error.
		 */
		struct f_owner_ex owner;
		int failure = RAW_FCNTL(fd, F_GETOWN_EX, (unsigned long)&owner);

		if (failure)
			return (int)result_or_errno(failure);
		return owner.type == F_OWNER_PGRP ? -owner.pid : owner.pid;
	}
	return SYS_FCNTL(fd, (unsigned int)cmd, arg);
}
