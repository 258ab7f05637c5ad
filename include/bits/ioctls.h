/* SPDX-License-Identifier: MIT */
/*
 * Numbers of ioctl requests that differ between architectures. Most architectures use this file.
 * Linux: asm-generic/ioctls.h.
 */
#define FIOQSIZE	0x5460
