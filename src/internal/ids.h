/* SPDX-License-Identifier: MIT */
/*
 * ID32: selects the system call with 32-bit user and group ids. On i386 its name ends in 32; the
 * call without 32 has 16-bit ids.
 */
#ifndef RING3_IDS_H
#define RING3_IDS_H

#include <sys/syscall.h>

/* ID32(call): call is sys_name or raw_name. On i386 the result is sys_name32 or raw_name32. */
#ifdef SYS_getuid32
#define ID32(call) call##32
#else
#define ID32(call) call
#endif

#endif
