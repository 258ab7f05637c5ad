/* SPDX-License-Identifier: MIT */
/* Macros and a check for the cases of sem, shm and msg. */
#ifndef IPC_H
#define IPC_H

#include "both-libraries.h"

#define BAD ((void *)-1)
#define NO_ID 0x7ffffff0

/*
 * DIRT: the bytes of a structure before the kernel fills it. qemu, and Linux before 4.14 for i386
 * programs on a 64-bit kernel, do not write the high halves of times and modes. ring3 clears them
 * where it converts the structure, but cannot where the kernel writes the caller's own.
 */
#ifdef __GLIBC__
#define LEFT_OUT emulated()
#else
#define LEFT_OUT (sizeof(long) == 8 && emulated())
#endif
#define DIRT (LEFT_OUT ? 0 : 0x5a)

/* True if a time is in recent years: then both of its halves were written correctly. */
static inline int recent(long long time)
{
	return time > 1500000000 && time < 1LL << 40;
}

#endif
