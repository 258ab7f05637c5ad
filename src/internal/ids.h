/* SPDX-License-Identifier: MIT */
/*
 * ID32: selects the system call that has 32-bit user and group ids. On 32-bit architectures the
 * name of this system call ends in 32. There the system call without 32 in its name has 16-bit ids.
 */
#ifndef RING3_IDS_H
#define RING3_IDS_H

#include <sys/syscall.h>

/*
 * ID32(call): call is a function sys_name or raw_name. On 32-bit architectures the macro expands
 * to sys_name32 or raw_name32. On other architectures it expands to call.
 */
#ifdef SYS_getuid32
#define ID32(call) call##32
#else
#define ID32(call) call
#endif

#endif
