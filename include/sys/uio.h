/* SPDX-License-Identifier: MIT */
/* <sys/uio.h>: functions that read or write several buffers with one call. */
#ifndef _SYS_UIO_H
#define _SYS_UIO_H

#include <features.h>
#include <bits/decl.h>

#define __NEED_size_t
#define __NEED_ssize_t
#define __NEED_struct_iovec
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define __NEED_off_t
#endif
#ifdef _GNU_SOURCE
#define __NEED_pid_t
#endif
#include <bits/alltypes.h>

/* The maximum number of buffers in one call of readv, writev and similar functions. */
#define UIO_MAXIOV	1024
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * The kernel copies up to 8 struct iovec of a call to its stack. If there are more, the kernel
 * allocates memory for them.
 */
#define UIO_FASTIOV	8
#endif

__RING3_BEGIN_DECLS

/*
 * readv(2): reads from fd into iovcnt buffers. readv fills the buffers one after the other. Returns
 * the number of bytes read or -1.
 */
ssize_t readv(int __fd, const struct iovec *__iov, int __iovcnt);

/*
 * writev(2): writes iovcnt buffers to fd, one after the other. Returns the number of bytes written
 * or -1.
 */
ssize_t writev(int __fd, const struct iovec *__iov, int __iovcnt);

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * preadv(2): does the same as readv, but reads at offset. preadv neither uses nor changes the file
 * offset of fd.
 */
ssize_t preadv(int __fd, const struct iovec *__iov, int __iovcnt, off_t __offset);

/*
 * pwritev(2): does the same as writev, but writes at offset. pwritev neither uses nor changes the
 * file offset of fd.
 */
ssize_t pwritev(int __fd, const struct iovec *__iov, int __iovcnt, off_t __offset);
#endif

#ifdef _GNU_SOURCE

/* Flags of preadv2 and pwritev2. See <linux/fs.h>. */
#ifndef RWF_HIPRI
/* Wait for the device by polling it, without an interrupt. */
#define RWF_HIPRI	0x00000001
#endif
#ifndef RWF_DSYNC
#define RWF_DSYNC	0x00000002	/* do this write as with O_DSYNC */
#endif
#ifndef RWF_SYNC
#define RWF_SYNC	0x00000004	/* do this write as with O_SYNC */
#endif
#ifndef RWF_NOWAIT
#define RWF_NOWAIT	0x00000008	/* fail with EAGAIN instead of waiting */
#endif
#ifndef RWF_APPEND
#define RWF_APPEND	0x00000010	/* do this write as with O_APPEND */
#endif
#ifndef RWF_NOAPPEND
#define RWF_NOAPPEND	0x00000020	/* do this write as without O_APPEND */
#endif
#ifndef RWF_ATOMIC
/* Write all the data or none, even if the power fails during the write. */
#define RWF_ATOMIC	0x00000040
#endif
#ifndef RWF_DONTCACHE
#define RWF_DONTCACHE	0x00000080	/* do not keep the data in the page cache */
#endif

/*
 * preadv2(2), pwritev2(2): do the same as preadv and pwritev, but have an argument flags (RWF_...).
 * If offset is -1, the functions use the file offset of fd and advance this file offset. The
 * functions fail with EOPNOTSUPP if the kernel or the file system does not support a flag.
 */
ssize_t preadv2(int __fd, const struct iovec *__iov, int __iovcnt, off_t __offset, int __flags);
ssize_t pwritev2(int __fd, const struct iovec *__iov, int __iovcnt, off_t __offset, int __flags);

/*
 * process_vm_readv(2): copies memory of the process pid to buffers of this process. remote_iov
 * describes the memory of the process pid. local_iov describes the buffers. process_vm_writev(2):
 * copies from the buffers to the memory of the process pid. flags must be 0. Both functions return
 * the number of bytes copied, or -1.
 */
ssize_t process_vm_readv(pid_t __pid, const struct iovec *__local_iov, unsigned long __liovcnt,
		const struct iovec *__remote_iov, unsigned long __riovcnt, unsigned long __flags);
ssize_t process_vm_writev(pid_t __pid, const struct iovec *__local_iov, unsigned long __liovcnt,
		const struct iovec *__remote_iov, unsigned long __riovcnt, unsigned long __flags);

#endif

__RING3_END_DECLS

/*
 * The names below contain the digits 64. Old programs use these names to get a 64-bit off_t. In
 * ring3 off_t always has 64 bits, so each name means the same as the name without 64.
 */
#ifdef _GNU_SOURCE
#define preadv64	preadv
#define pwritev64	pwritev
#define preadv64v2	preadv2
#define pwritev64v2	pwritev2
#define off64_t		off_t
#elif defined(_LARGEFILE64_SOURCE) && defined(_BSD_SOURCE)
#define preadv64	preadv
#define pwritev64	pwritev
#define off64_t		off_t
#endif

#endif
