/* SPDX-License-Identifier: MIT */
/* <sys/syscall.h>: SYS_read and __NR_read for every row of the kernel's table; for C and assembly. */
#ifndef _SYS_SYSCALL_H
#define _SYS_SYSCALL_H

#include <ring3/numbers.h>	/* made by gen-syscalls numbers */

#endif
