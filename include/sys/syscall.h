/* SPDX-License-Identifier: MIT */
/*
 * <sys/syscall.h>: SYS_read and __NR_read for every row of the kernel's table; for C and assembly.
 *
 * The number is the kernel's, and syscall() passes the kernel's structures. On i386 SYS_clock_gettime, SYS_futex and
 * other calls older than Linux 5.1 take 32-bit times; struct timespec has 64-bit ones. Call the C function, or
 * SYS_clock_gettime64, SYS_futex_time64 and so on; share/doc/ring3/calls.html names the call to use for each.
 */
#ifndef _SYS_SYSCALL_H
#define _SYS_SYSCALL_H

#include <ring3/numbers.h>	/* made by gen-syscalls numbers */

#endif
