/* SPDX-License-Identifier: MIT */
/*
 * Commands of fcntl(2) for record locks. Architectures on which off_t always had 64 bits use this
 * file. Linux: asm-generic/fcntl.h.
 */
#define F_GETLK		5
#define F_SETLK		6
#define F_SETLKW	7
