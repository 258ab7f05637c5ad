/* SPDX-License-Identifier: MIT */
/*
 * The commands of fcntl(2) for record locks, on architectures where off_t never had 32 bits. Linux:
 * asm-generic/fcntl.h.
 */
#define F_GETLK		5
#define F_SETLK		6
#define F_SETLKW	7
