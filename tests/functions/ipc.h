/* SPDX-License-Identifier: MIT */
/* Definitions for the test cases in sem.c, shm.c and msg.c. */
#ifndef IPC_H
#define IPC_H

#include "both-libraries.h"

#define BAD ((void *)-1)
#define NO_ID 0x7ffffff0

/*
 * The tests fill a structure with the byte DIRT before a call, to notice if the call leaves a byte
 * unset. Under qemu DIRT is 0, because qemu does not write the upper halves of times and modes. For
 * ring3 on 32-bit architectures, DIRT is never 0, because ring3 clears these halves itself when it
 * converts the structure.
 */
#ifdef __GLIBC__
#define LEFT_OUT emulated()
#else
#define LEFT_OUT (sizeof(long) == 8 && emulated())
#endif
#define DIRT (LEFT_OUT ? 0 : 0x5a)

/*
 * True if `time` is after 14 July 2017, and less than 2^40 seconds after 1970. Such a time shows
 * that the call has written both halves of the 64-bit number.
 */
static inline int recent(long long time)
{
	return time > 1500000000 && time < 1LL << 40;
}

#endif
