/* SPDX-License-Identifier: MIT */
/* ID32: the calls with 32-bit user and group ids; i386's first ones of the names have 16 bits. */
#ifndef RING3_IDS_H
#define RING3_IDS_H

#include <sys/syscall.h>

/* ID32(call): call, which is sys_name or raw_name, or where there is one, name32. */
#ifdef SYS_getuid32
#define ID32(call) call##32
#else
#define ID32(call) call
#endif

#endif
