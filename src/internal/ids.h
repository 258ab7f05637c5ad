/* SPDX-License-Identifier: MIT */
/*
 * ID32: system calls with 32-bit user and group ids. On i386 the calls without 32 in their names
 * take 16-bit ids.
 */
#ifndef RING3_IDS_H
#define RING3_IDS_H

#include <sys/syscall.h>

/* ID32(call): call is a sys_name or raw_name. On i386 the same name with 32 appended. */
#ifdef SYS_getuid32
#define ID32(call) call##32
#else
#define ID32(call) call
#endif

#endif
