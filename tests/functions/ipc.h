/* SPDX-License-Identifier: MIT */
/* What the cases of sem, shm and msg share. */
#ifndef IPC_H
#define IPC_H

#include "both-libraries.h"

#define BAD ((void *)-1)
#define NO_ID 0x7ffffff0

/*
 * Contents of a structure before the kernel fills it. Qemu, and Linux before 4.14 for i386 programs
 * on a 64-bit kernel, leave out the high halves of times and modes. ring3 handles that; nothing can
 * where the kernel writes the caller's structure directly.
 */
#ifdef __GLIBC__
#define LEFT_OUT emulated()
#else
#define LEFT_OUT (sizeof(long) == 8 && emulated())
#endif
#define DIRT (LEFT_OUT ? 0 : 0x5a)

/* True if a time is of recent years: no half is missing, and no garbage in its high word. */
static inline int recent(long long time)
{
	return time > 1500000000 && time < 1LL << 40;
}

#endif
