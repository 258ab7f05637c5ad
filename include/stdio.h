/* SPDX-License-Identifier: MIT */
/* <stdio.h>: what section 2 of the manual has declared there: renaming. Streams are section 3's. */
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

/* Where a position counts from: the file's beginning, where it is, the file's end. */
#define SEEK_SET	0
#define SEEK_CUR	1
#define SEEK_END	2

__RING3_BEGIN_DECLS

/* rename(2): gives oldpath the name newpath, in the place of what had it; 0, or -1. */
int rename(const char *__oldpath, const char *__newpath);

#if defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE) || defined(_XOPEN_SOURCE) || \
	defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* renameat(2): the same, relative paths counting from the descriptors' directories. */
int renameat(int __olddirfd, const char *__oldpath, int __newdirfd, const char *__newpath);
#endif

#ifdef _GNU_SOURCE
/* The flags of renameat2. Linux: linux/fs.h. */
#define RENAME_NOREPLACE	(1 << 0)	/* EEXIST if newpath is there */
#define RENAME_EXCHANGE		(1 << 1)	/* each gets the other's name */
#define RENAME_WHITEOUT		(1 << 2)	/* leaves a mark that hides what lies below */

/* renameat2(2): renameat with flags. */
int renameat2(int __olddirfd, const char *__oldpath, int __newdirfd, const char *__newpath,
		unsigned int __flags);
#endif

__RING3_END_DECLS

#endif
