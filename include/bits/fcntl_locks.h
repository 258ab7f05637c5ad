/* SPDX-License-Identifier: MIT */
/* The commands of fcntl(2) for record locks where off_t has had 64 bits from the start. Linux: asm-generic/fcntl.h. */
#define F_GETLK		5
#define F_SETLK		6
#define F_SETLKW	7
