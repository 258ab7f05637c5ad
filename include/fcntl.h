/* SPDX-License-Identifier: MIT */
/* <fcntl.h>: opening files. */
#ifndef _FCNTL_H
#define _FCNTL_H

#include <bits/decl.h>

#define __NEED_mode_t
#define __NEED_off_t
#define __NEED_pid_t
#include <bits/alltypes.h>
#include <bits/fcntl.h>

#define O_RDONLY	00
#define O_WRONLY	01
#define O_RDWR		02
#define O_ACCMODE	(03 | O_PATH)
#define O_SEARCH	O_PATH
#define O_EXEC		O_PATH
#define O_TTY_INIT	0

/* In the place of a directory's descriptor: the current directory. */
#define AT_FDCWD	(-100)

/* How the calls that end in "at" take a path. */
#define AT_SYMLINK_NOFOLLOW	0x100
#define AT_SYMLINK_FOLLOW	0x400
#define AT_NO_AUTOMOUNT		0x800
#define AT_EMPTY_PATH		0x1000
#define AT_STATX_SYNC_TYPE	0x6000
#define AT_STATX_SYNC_AS_STAT	0x0000
#define AT_STATX_FORCE_SYNC	0x2000
#define AT_STATX_DONT_SYNC	0x4000

__RING3_BEGIN_DECLS

/*
 * open(2): opens pathname for what flags say (O_...); the new descriptor, the lowest free one, or
 * -1. With O_CREAT or O_TMPFILE a third argument, mode_t mode, gives the new file's permissions,
 * less the process's umask. Files may be larger than 2 GiB on i386 too.
 */
int open(const char *__pathname, int __flags, ...);

__RING3_END_DECLS

#endif
