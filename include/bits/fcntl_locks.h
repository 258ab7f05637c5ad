/* SPDX-License-Identifier: MIT */
/*
 * Commands of fcntl(2) for record locks. This file is for architectures on which off_t always had
 * 64 bits. Others use larger numbers, which mean 64-bit offsets. Linux: asm-generic/fcntl.h.
 */
#define F_GETLK		5
#define F_SETLK		6
#define F_SETLKW	7
