/* SPDX-License-Identifier: MIT */
/* Definitions for the cases of sem, shm and msg. */
#ifndef IPC_H
#define IPC_H

#include "both-libraries.h"

#define BAD ((void *)-1)
#define NO_ID 0x7ffffff0

/*
 * DIRT: the value of a structure's bytes before a call fills it; 0 if the call may leave bytes
 * unset. qemu does not write the upper halves of times and modes; neither does Linux before 4.14
 * for i386 programs on a 64-bit kernel. ring3 clears these bytes when it converts the structure,
 * but not when the kernel writes to the caller's structure.
 */
#ifdef __GLIBC__
#define LEFT_OUT emulated()
#else
#define LEFT_OUT (sizeof(long) == 8 && emulated())
#endif
#define DIRT (LEFT_OUT ? 0 : 0x5a)

/* True if the time is from 2017 on and less than 2^40: both of its halves were written correctly. */
static inline int recent(long long time)
{
	return time > 1500000000 && time < 1LL << 40;
}

#endif
