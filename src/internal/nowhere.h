/* SPDX-License-Identifier: MIT */
/* NOWHERE: what a function asks of a pointer before it looks there itself. */
#ifndef RING3_NOWHERE_H
#define RING3_NOWHERE_H

/*
 * NOWHERE(pointer): surely no address: NULL, and what programs take for a bad one. The kernel is given it and
 * says EFAULT; for the others the library must look there before the kernel does, or after it.
 */
#define NOWHERE(pointer) ((unsigned long)(pointer) + 4096 < 8192)

#endif
