/* SPDX-License-Identifier: MIT */
/* Defines constants of <fcntl.h>. The kernel's asm-generic/fcntl.h also defines most of them. */

#ifndef _ASM_GENERIC_FCNTL_H	/* include guard of <asm-generic/fcntl.h> */
#define O_CREAT		0100
#define O_EXCL		0200
#define O_NOCTTY	0400
#define O_TRUNC		01000
#define O_APPEND	02000
#define O_NONBLOCK	04000
#define O_NDELAY	O_NONBLOCK
#define O_DSYNC		010000
#define O_SYNC		04010000
#define O_CLOEXEC	02000000
#define O_NOATIME	01000000
#define O_PATH		010000000
#include <bits/open_flags.h>	/* O_DIRECT, O_LARGEFILE, O_DIRECTORY, O_NOFOLLOW, O_TMPFILE */

/*
 * Commands of fcntl(2). F_DUPFD duplicates a descriptor. The other commands read or set the flags
 * of a descriptor (FD) or of an open file (FL).
 */
#define F_DUPFD		0
#define F_GETFD		1
#define F_SETFD		2
#define F_GETFL		3
#define F_SETFL		4
/* Commands for record locks. */
#include <bits/fcntl_locks.h>
/*
 * Commands of fcntl(2). With the flag O_ASYNC the kernel sends a signal when input arrives or
 * output becomes possible. F_SETSIG and F_GETSIG set and read the signal's number. F_SETOWN,
 * F_SETOWN_EX, F_GETOWN and F_GETOWN_EX set and read which process receives the signal.
 * F_GETOWNER_UIDS reads the user ids of the process that called F_SETOWN or F_SETOWN_EX.
 */
#define F_SETOWN	8
#define F_GETOWN	9
#define F_SETSIG	10
#define F_GETSIG	11
#define F_SETOWN_EX	15
#define F_GETOWN_EX	16
#define F_GETOWNER_UIDS	17
#endif

#define O_RSYNC		O_SYNC
#define O_ASYNC		020000
