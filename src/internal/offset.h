/* SPDX-License-Identifier: MIT */
/*
 * OFFSET: converts a file offset to two arguments, because the system calls preadv and pwritev take
 * an offset in two arguments on every architecture.
 */
#ifndef RING3_OFFSET_H
#define RING3_OFFSET_H

#include <sys/syscall.h>

/*
 * On 64-bit architectures the first argument is the whole offset, and the kernel ignores the second
 * argument. On 32-bit architectures the first argument is the low word, and the second argument is
 * the high word.
 */
#ifdef SYS__llseek
#define OFFSET(offset)	(offset)
#else
#define OFFSET(offset)	(unsigned long)(offset), 0
#endif

#endif
