/* SPDX-License-Identifier: MIT */
/*
 * The commands of fcntl(2) for record locks on i386: those of the 64-bit struct flock. Linux:
 * asm-generic/fcntl.h.
 */
#define F_GETLK		12
#define F_SETLK		13
#define F_SETLKW	14
