/* SPDX-License-Identifier: MIT */
/* Numbers of ioctl requests that differ from other architectures. Linux: arm's asm/ioctls.h. */
#define FIOQSIZE	0x545e
