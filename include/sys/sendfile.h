/* SPDX-License-Identifier: MIT */
/* <sys/sendfile.h>: sendfile(2), which copies data from one descriptor to another in the kernel. */
#ifndef _SYS_SENDFILE_H
#define _SYS_SENDFILE_H

#include <features.h>
#include <bits/decl.h>
#include <unistd.h>

__RING3_BEGIN_DECLS

/*
 * sendfile(2): copies up to count bytes from in_fd to out_fd. If offset is NULL, reads at the file
 * offset of in_fd and advances that file offset. Otherwise reads at *offset and advances *offset.
 * Returns the number of bytes copied, or -1.
 */
ssize_t sendfile(int __out_fd, int __in_fd, off_t *__offset, size_t __count);

__RING3_END_DECLS

/*
 * The names below contain the digits 64. Old programs use these names to get a 64-bit off_t. In
 * ring3 off_t always has 64 bits, so each name means the same as the name without 64.
 */
#if defined(_LARGEFILE64_SOURCE) || defined(_GNU_SOURCE)
#define sendfile64	sendfile
#define off64_t		off_t
#endif

#endif
