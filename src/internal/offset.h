/* SPDX-License-Identifier: MIT */
/*
 * OFFSET: a file offset as two argument words, for preadv and pwritev, which take two on every
 * architecture.
 */
#ifndef RING3_OFFSET_H
#define RING3_OFFSET_H

#include <sys/syscall.h>

/*
 * 64-bit: the first argument holds the whole offset, the kernel discards the second. 32-bit: low
 * word, then high word.
 */
#ifdef SYS__llseek
#define OFFSET(offset)	(offset)
#else
#define OFFSET(offset)	(unsigned long)(offset), 0
#endif

#endif
