/* SPDX-License-Identifier: MIT */
/* <sys/swap.h>: functions that start and stop the swapping of memory to a file or device. */
#ifndef _SYS_SWAP_H
#define _SYS_SWAP_H

#include <bits/decl.h>

/*
 * Flags of swapon. With SWAP_FLAG_PREFER, the lower 15 bits of swapflags are the priority. With
 * SWAP_FLAG_DISCARD, the kernel tells the device which pages of the swap area are free. The flags
 * SWAP_FLAG_DISCARD_... have an effect only together with SWAP_FLAG_DISCARD.
 */
#define SWAP_FLAG_PREFER	0x8000
#define SWAP_FLAG_PRIO_MASK	0x7fff
#define SWAP_FLAG_PRIO_SHIFT	0
#define SWAP_FLAG_DISCARD	0x10000
#define SWAP_FLAG_DISCARD_ONCE	0x20000
#define SWAP_FLAG_DISCARD_PAGES	0x40000

__RING3_BEGIN_DECLS

/* swapon(2): makes the kernel swap memory to the file or device path. Returns 0 or -1. */
int swapon(const char *__path, int __swapflags);

/*
 * swapoff(2): makes the kernel stop swapping to path, and read all pages in path back to memory.
 * Returns 0 or -1.
 */
int swapoff(const char *__path);

__RING3_END_DECLS

#endif
