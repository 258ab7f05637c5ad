/* SPDX-License-Identifier: MIT */
/*
 * <sys/syscall.h>: SYS_read, __NR_read and so on, for every row of the kernel's table; for C and
 * assembly.
 *
 * syscall() passes the kernel's structures, not the C library's. On i386 SYS_clock_gettime,
 * SYS_futex and other calls older than Linux 5.1 take 32-bit times, but struct timespec here has
 * 64-bit times. Call the C function, or SYS_clock_gettime64, SYS_futex_time64 and so on.
 * share/doc/ring3/calls.html says which call to use.
 */
#ifndef _SYS_SYSCALL_H
#define _SYS_SYSCALL_H

#include <ring3/numbers.h>	/* made by gen-syscalls numbers */

#endif
