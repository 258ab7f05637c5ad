/* SPDX-License-Identifier: MIT */
/*
 * The ioctl requests whose numbers differ between architectures. Most architectures use this file.
 * Linux: asm-generic/ioctls.h.
 */
#define FIOQSIZE	0x5460
