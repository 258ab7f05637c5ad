/* SPDX-License-Identifier: MIT */
/*
 * The fcntl(2) commands for record locks. Their values are Linux's F_GETLK64 and so on, because
 * struct flock has 64-bit offsets. Linux: asm-generic/fcntl.h.
 */
#define F_GETLK		12
#define F_SETLK		13
#define F_SETLKW	14
