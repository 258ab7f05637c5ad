/* SPDX-License-Identifier: MIT */
/*
 * fcntl(2): i386 uses fcntl64, for 64-bit locks. F_GETOWN never mistakes a process group for an
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
 * The third argument is always passed on as a word, even if the caller gave none: the kernel reads
 * it only if cmd needs it. open.c explains why there is no ellipsis.
 */
int __fcntl(int fd, int cmd, unsigned long arg) __asm__("fcntl");

int __fcntl(int fd, int cmd, unsigned long arg)
{
	if (cmd == F_GETOWN) {
		/*
		 * F_GETOWN returns a process group as a negative number, which may look like an
		 * error.
		 */
		struct f_owner_ex owner;
		int failure = RAW_FCNTL(fd, F_GETOWN_EX, (unsigned long)&owner);

		if (failure)
			return (int)result_or_errno(failure);
		return owner.type == F_OWNER_PGRP ? -owner.pid : owner.pid;
	}
	return SYS_FCNTL(fd, (unsigned int)cmd, arg);
}
