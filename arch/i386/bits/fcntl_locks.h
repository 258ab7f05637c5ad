/* SPDX-License-Identifier: MIT */
/*
 * i386's fcntl(2) commands for record locks. The values are those of Linux's F_GETLK64 and so on,
 * because struct flock has 64-bit offsets. Linux: asm-generic/fcntl.h.
 */
#define F_GETLK		12
#define F_SETLK		13
#define F_SETLKW	14
