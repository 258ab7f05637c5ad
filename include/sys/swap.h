/* SPDX-License-Identifier: MIT */
/* <sys/swap.h>: start and stop swapping to a file or device. */
#ifndef _SYS_SWAP_H
#define _SYS_SWAP_H

#include <bits/decl.h>

/*
 * swapflags of swapon. SWAP_FLAG_PREFER: the lower 15 bits are the priority. SWAP_FLAG_DISCARD...:
 * tell the device which of its pages are free.
 */
#define SWAP_FLAG_PREFER	0x8000
#define SWAP_FLAG_PRIO_MASK	0x7fff
#define SWAP_FLAG_PRIO_SHIFT	0
#define SWAP_FLAG_DISCARD	0x10000
#define SWAP_FLAG_DISCARD_ONCE	0x20000
#define SWAP_FLAG_DISCARD_PAGES	0x40000

__RING3_BEGIN_DECLS

/* swapon(2): makes the kernel swap to the file or device path. Returns 0 or -1. */
int swapon(const char *__path, int __swapflags);

/* swapoff(2): reads all pages in path back to memory, and stops swapping to it. Returns 0 or -1. */
int swapoff(const char *__path);

__RING3_END_DECLS

#endif
