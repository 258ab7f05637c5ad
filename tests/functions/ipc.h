/* SPDX-License-Identifier: MIT */
/* Definitions for the test cases in sem.c, shm.c and msg.c. */
#ifndef IPC_H
#define IPC_H

#include "both-libraries.h"

#define BAD ((void *)-1)
#define NO_ID 0x7ffffff0

/*
 * DIRT is the value of every byte in a structure before a call fills the structure. DIRT is 0 if the call may leave bytes
 * unset: qemu does not write the upper halves of times and modes. Linux before 4.14 does not write them for i386 programs
 * on a 64-bit kernel. ring3 clears these bytes if it converts the structure. It cannot clear them if the kernel writes to
 * the caller's structure itself.
 */
#ifdef __GLIBC__
#define LEFT_OUT emulated()
#else
#define LEFT_OUT (sizeof(long) == 8 && emulated())
#endif
#define DIRT (LEFT_OUT ? 0 : 0x5a)

/*
 * True if the time is after July 2017 and less than 2^40. Then the call has written both halves of the 64-bit time
 * correctly.
 */
static inline int recent(long long time)
{
	return time > 1500000000 && time < 1LL << 40;
}

#endif
