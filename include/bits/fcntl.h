/* SPDX-License-Identifier: MIT */
/* The constants that <fcntl.h> and the kernel's header both define. Linux: asm-generic/fcntl.h. */

#ifndef _ASM_GENERIC_FCNTL_H	/* defined if the kernel's header came first */
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

/* Commands of fcntl(2) for a descriptor and its flags. */
#define F_DUPFD		0
#define F_GETFD		1
#define F_SETFD		2
#define F_GETFL		3
#define F_SETFL		4
/* Commands for record locks. */
#include <bits/fcntl_locks.h>
/* Commands for signals that announce input (O_ASYNC). */
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
