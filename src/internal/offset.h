/* SPDX-License-Identifier: MIT */
/*
 * OFFSET: converts a file offset for the system calls preadv and pwritev, which take an offset in
 * two arguments on every architecture.
 */
#ifndef RING3_OFFSET_H
#define RING3_OFFSET_H

#include <sys/syscall.h>

/*
 * On 64-bit architectures the first argument is the whole offset, and the kernel ignores the second
 * argument. On i386 the first argument is the low word, and the second argument is the high word.
 * But sys_preadv and similar functions have one 64-bit parameter for these two arguments. So on
 * i386 the macro returns only the offset. A file offset.h in arch/<arch> replaces this file.
 */
#ifdef SYS__llseek
#define OFFSET(offset)	(offset)
#else
#define OFFSET(offset)	(unsigned long)(offset), 0
#endif

#endif
