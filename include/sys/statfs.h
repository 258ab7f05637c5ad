/* SPDX-License-Identifier: MIT */
/* <sys/statfs.h>: statfs(2), which returns the size and free space of a file system. */
#ifndef _SYS_STATFS_H
#define _SYS_STATFS_H

#include <features.h>
#include <bits/decl.h>

#define __NEED_fsblkcnt_t
#define __NEED_fsfilcnt_t
#include <bits/alltypes.h>

typedef struct __fsid_t {
	int __val[2];
} fsid_t;

/*
 * The status of a file system. The kernel writes this structure. The system call is statfs on
 * 64-bit architectures, and statfs64 on 32-bit architectures.
 */
struct statfs {
	unsigned long f_type;		/* usually a constant ..._MAGIC of <linux/magic.h> */
	unsigned long f_bsize;		/* preferred size of a read or write, in bytes */
	/* The size of the file system, in blocks of f_frsize bytes. */
	fsblkcnt_t f_blocks;
	fsblkcnt_t f_bfree;		/* free blocks */
	fsblkcnt_t f_bavail;		/* free blocks for users without privileges */
	fsfilcnt_t f_files;		/* number of inodes */
	fsfilcnt_t f_ffree;		/* free inodes */
	fsid_t f_fsid;
	unsigned long f_namelen;	/* maximum length of a file name */
	unsigned long f_frsize;
	unsigned long f_flags;		/* ST_... */
	unsigned long f_spare[4];
};

/* Bits of the member f_flags of struct statfs. */
#define ST_RDONLY	1
#define ST_NOSUID	2
#define ST_NODEV	4
#define ST_NOEXEC	8
#define ST_SYNCHRONOUS	16
#define ST_MANDLOCK	64
#define ST_WRITE	128
#define ST_APPEND	256
#define ST_IMMUTABLE	512
#define ST_NOATIME	1024
#define ST_NODIRATIME	2048
#define ST_RELATIME	4096
#define ST_NOSYMFOLLOW	8192

__RING3_BEGIN_DECLS

/*
 * statfs(2): writes the status of a file system to *buf. path is any file in that file system.
 * Returns 0 or -1.
 */
int statfs(const char *__path, struct statfs *__buf);

/*
 * fstatfs(2): writes to *buf the status of the file system that contains the open file fd. Returns
 * 0 or -1.
 */
int fstatfs(int __fd, struct statfs *__buf);

__RING3_END_DECLS

#if defined(_LARGEFILE64_SOURCE) || defined(_GNU_SOURCE)
#define statfs64	statfs
#define fstatfs64	fstatfs
#define fsblkcnt64_t	fsblkcnt_t
#define fsfilcnt64_t	fsfilcnt_t
#endif

#endif
