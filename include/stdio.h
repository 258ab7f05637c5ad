/* SPDX-License-Identifier: MIT */
/*
 * <stdio.h>: declares only rename, renameat and renameat2. ring3 does not have the library
 * functions of <stdio.h>.
 */
#ifndef _STDIO_H
#define _STDIO_H

#include <features.h>
#include <bits/decl.h>

#define __NEED_NULL
#define __NEED_size_t
#if defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE) || defined(_XOPEN_SOURCE) || \
	defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define __NEED_off_t
#define __NEED_ssize_t
#endif
#include <bits/alltypes.h>

/*
 * Values of the argument whence of lseek. The offset counts from the beginning of the file, from
 * the current offset, or from the end of the file.
 */
#define SEEK_SET	0
#define SEEK_CUR	1
#define SEEK_END	2

__RING3_BEGIN_DECLS

/*
 * rename(2): renames oldpath to newpath. If newpath exists, the kernel replaces it. Returns 0 or
 * -1.
 */
int rename(const char *__oldpath, const char *__newpath);

#if defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE) || defined(_XOPEN_SOURCE) || \
	defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * renameat(2): does what rename does. But a relative oldpath starts at the directory olddirfd, and
 * a relative newpath starts at the directory newdirfd.
 */
int renameat(int __olddirfd, const char *__oldpath, int __newdirfd, const char *__newpath);
#endif

#ifdef _GNU_SOURCE
/* Flags of renameat2(2). Linux: linux/fs.h. */
#define RENAME_NOREPLACE	(1 << 0)	/* fails with EEXIST if newpath exists */
#define RENAME_EXCHANGE		(1 << 1)	/* exchanges the two names */
/*
 * RENAME_WHITEOUT leaves a whiteout at oldpath. In the file system overlayfs, a whiteout hides a
 * file of the lower layer.
 */
#define RENAME_WHITEOUT		(1 << 2)

/* renameat2(2): does what renameat does, but has an argument flags (RENAME_...). */
int renameat2(int __olddirfd, const char *__oldpath, int __newdirfd, const char *__newpath,
		unsigned int __flags);
#endif

__RING3_END_DECLS

#endif
