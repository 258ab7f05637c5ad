/* SPDX-License-Identifier: MIT */
/* <sys/swap.h>: what the kernel may put memory away to. */
#ifndef _SYS_SWAP_H
#define _SYS_SWAP_H

#include <bits/decl.h>

/* The flags of swapon: the priority, if PREFER is set, and whether to discard what is freed. */
#define SWAP_FLAG_PREFER	0x8000
#define SWAP_FLAG_PRIO_MASK	0x7fff
#define SWAP_FLAG_PRIO_SHIFT	0
#define SWAP_FLAG_DISCARD	0x10000
#define SWAP_FLAG_DISCARD_ONCE	0x20000
#define SWAP_FLAG_DISCARD_PAGES	0x40000

__RING3_BEGIN_DECLS

/* swapon(2): swaps to the file or device path from now on; 0, or -1. */
int swapon(const char *__path, int __swapflags);

/* swapoff(2): no longer; what is there comes back to memory; 0, or -1. */
int swapoff(const char *__path);

__RING3_END_DECLS

#endif
