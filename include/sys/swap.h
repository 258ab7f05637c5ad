/* SPDX-License-Identifier: MIT */
/* <sys/swap.h>: turn swapping on and off. */
#ifndef _SYS_SWAP_H
#define _SYS_SWAP_H

#include <bits/decl.h>

/* swapflags of swapon: a priority, if PREFER is set, and whether to discard freed pages. */
#define SWAP_FLAG_PREFER	0x8000
#define SWAP_FLAG_PRIO_MASK	0x7fff
#define SWAP_FLAG_PRIO_SHIFT	0
#define SWAP_FLAG_DISCARD	0x10000
#define SWAP_FLAG_DISCARD_ONCE	0x20000
#define SWAP_FLAG_DISCARD_PAGES	0x40000

__RING3_BEGIN_DECLS

/* swapon(2): starts swapping to the file or device path. Returns 0 or -1. */
int swapon(const char *__path, int __swapflags);

/* swapoff(2): reads everything back to memory and stops swapping to path. Returns 0 or -1. */
int swapoff(const char *__path);

__RING3_END_DECLS

#endif
