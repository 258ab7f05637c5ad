/* SPDX-License-Identifier: MIT */
/* Numbers of ioctl requests that differ on 32-bit ARM. Linux: arch/arm/include/uapi/asm/ioctls.h. */
#define FIOQSIZE	0x545e
