/* SPDX-License-Identifier: MIT */
/* OFFSET: a file offset among the arguments of preadv's family, which is split in two on every architecture. */
#ifndef RING3_OFFSET_H
#define RING3_OFFSET_H

#include <sys/syscall.h>

/*
 * Where a word has 64 bits the first takes it all; the kernel shifts the second one out. Where it has
 * not, a loff_t is two words anyway.
 */
#ifdef SYS__llseek
#define OFFSET(offset)	(offset)
#else
#define OFFSET(offset)	(unsigned long)(offset), 0
#endif

#endif
