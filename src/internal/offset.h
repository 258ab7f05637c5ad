/* SPDX-License-Identifier: MIT */
/*
 * OFFSET: converts a file offset to the two arguments that preadv and pwritev take on every
 * architecture.
 */
#ifndef RING3_OFFSET_H
#define RING3_OFFSET_H

#include <sys/syscall.h>

/*
 * 64-bit: the first argument is the whole offset; the kernel ignores the second. 32-bit: the first
 * is the low word, the second the high word.
 */
#ifdef SYS__llseek
#define OFFSET(offset)	(offset)
#else
#define OFFSET(offset)	(unsigned long)(offset), 0
#endif

#endif
