/* SPDX-License-Identifier: MIT */
/* ioctl requests whose numbers on 32-bit ARM differ from the generic ones. Linux: asm/ioctls.h. */
#define FIOQSIZE	0x545e
