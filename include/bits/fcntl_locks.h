/* SPDX-License-Identifier: MIT */
/*
 * Commands of fcntl(2) for record locks. This file is for 64-bit architectures. On 32-bit
 * architectures the commands with 64-bit offsets have other numbers. Linux: asm-generic/fcntl.h.
 */
#define F_GETLK		5
#define F_SETLK		6
#define F_SETLKW	7
