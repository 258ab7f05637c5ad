/* SPDX-License-Identifier: MIT */
/* <sys/sendfile.h>: from one descriptor to another, inside the kernel. */
#ifndef _SYS_SENDFILE_H
#define _SYS_SENDFILE_H

#include <features.h>
#include <bits/decl.h>
#include <unistd.h>

__RING3_BEGIN_DECLS

/*
 * sendfile(2): copies up to count bytes of in_fd to out_fd, from *offset, which then moves in the place
 * of in_fd's own, if offset is not NULL; their number, or -1.
 */
ssize_t sendfile(int __out_fd, int __in_fd, off_t *__offset, size_t __count);

__RING3_END_DECLS

/* For programs from the time when off_t had 32 bits. */
#if defined(_LARGEFILE64_SOURCE) || defined(_GNU_SOURCE)
#define sendfile64	sendfile
#define off64_t		off_t
#endif

#endif
