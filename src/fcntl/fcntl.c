/* SPDX-License-Identifier: MIT */
/* fcntl(2): with 64-bit locks, for which i386 has a call of its own, and an owner that is no error number. */
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
 * The third argument goes on as a word, whether the caller gave an int, a pointer or nothing: the
 * kernel takes of it what cmd asks for. Why not with an ellipsis: open.c.
 */
int __fcntl(int fd, int cmd, unsigned long arg) __asm__("fcntl");

int __fcntl(int fd, int cmd, unsigned long arg)
{
	if (cmd == F_GETOWN) {
		/* The kernel's answer is minus a process group's id, which may look like an error. */
		struct f_owner_ex owner;
		int failure = RAW_FCNTL(fd, F_GETOWN_EX, (unsigned long)&owner);

		if (failure)
			return (int)result_or_errno(failure);
		return owner.type == F_OWNER_PGRP ? -owner.pid : owner.pid;
	}
	return SYS_FCNTL(fd, (unsigned int)cmd, arg);
}
