/* SPDX-License-Identifier: MIT */
/*
 * OFFSET: converts a file offset for the system calls preadv and pwritev, which take an offset in
 * two arguments on every architecture.
 */
#ifndef RING3_OFFSET_H
#define RING3_OFFSET_H

#include <sys/syscall.h>

/*
 * OFFSET(offset): the offset arguments in a call of sys_preadv, sys_pwritev and similar functions.
 *
 * 64-bit architectures: these functions have two parameters for the offset. The first is the whole
 * offset. The kernel ignores the second, so it is 0.
 * i386: the kernel expects the low word and the high word. The functions have one 64-bit parameter,
 * which the compiler passes as these two words. So the macro is only the offset.
 *
 * If an architecture needs another macro, a file offset.h in arch/<arch> replaces this file.
 */
#ifdef SYS__llseek
#define OFFSET(offset)	(offset)
#else
#define OFFSET(offset)	(unsigned long)(offset), 0
#endif

#endif
