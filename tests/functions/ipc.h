/* SPDX-License-Identifier: MIT */
/* What the cases of sem, shm and msg have in common. */
#ifndef IPC_H
#define IPC_H

#include "both-libraries.h"

#define BAD ((void *)-1)
#define NO_ID 0x7ffffff0

/*
 * What is in a structure before it is filled. Qemu and Linux before 4.14, for a program of i386, leave out the
 * high halves of times and modes; ring3 knows it there, and nobody where the caller's structure is the kernel's.
 */
#ifdef __GLIBC__
#define LEFT_OUT emulated()
#else
#define LEFT_OUT (sizeof(long) == 8 && emulated())
#endif
#define DIRT (LEFT_OUT ? 0 : 0x5a)

/* Whether a time is of these years: no half of it missing, nothing left where its high word goes. */
static inline int recent(long long time)
{
	return time > 1500000000 && time < 1LL << 40;
}

#endif
