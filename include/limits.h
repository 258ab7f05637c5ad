/* SPDX-License-Identifier: MIT */
/* <limits.h>: the ranges of the integer types, and limits of the kernel. Linux: linux/limits.h. */
#ifndef _LIMITS_H
#define _LIMITS_H

#include <features.h>
#include <bits/limits.h>	/* LONG_MAX, LLONG_MAX */
#include <bits/page.h>

#define CHAR_BIT	8
#if '\xff' > 0
#define CHAR_MIN	0
#define CHAR_MAX	255
#else
#define CHAR_MIN	(-128)
#define CHAR_MAX	127
#endif
#define SCHAR_MIN	(-128)
#define SCHAR_MAX	127
#define UCHAR_MAX	255
#define SHRT_MIN	(-1 - 0x7fff)
#define SHRT_MAX	0x7fff
#define USHRT_MAX	0xffff
#define INT_MIN		(-1 - 0x7fffffff)
#define INT_MAX		0x7fffffff
#define UINT_MAX	0xffffffffu
#define LONG_MIN	(-LONG_MAX - 1)
#define ULONG_MAX	(2ul * LONG_MAX + 1)
#define LLONG_MIN	(-LLONG_MAX - 1)
#define ULLONG_MAX	(2ull * LLONG_MAX + 1)
#define MB_LEN_MAX	4

#if defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L
#define __STDC_VERSION_LIMITS_H__ 202311L
#endif

#if (defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L) || defined(_GNU_SOURCE)	/* C23: widths in bits */
#define BOOL_MAX	1
#define BOOL_WIDTH	1
#define CHAR_WIDTH	8
#define SCHAR_WIDTH	8
#define UCHAR_WIDTH	8
#define SHRT_WIDTH	16
#define USHRT_WIDTH	16
#define INT_WIDTH	32
#define UINT_WIDTH	32
#define LONG_WIDTH	__RING3_LONG_BIT
#define ULONG_WIDTH	__RING3_LONG_BIT
#define LLONG_WIDTH	64
#define ULLONG_WIDTH	64
#ifdef __BITINT_MAXWIDTH__
#define BITINT_MAXWIDTH	__BITINT_MAXWIDTH__
#endif
#endif

#if defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE) || defined(_XOPEN_SOURCE) || \
	defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define WORD_BIT	32
#define LONG_BIT	__RING3_LONG_BIT
#define SSIZE_MAX	LONG_MAX
#ifdef __RING3_PAGE_SIZE
#define PAGESIZE	__RING3_PAGE_SIZE
#endif
#define NAME_MAX	255	/* maximum length of a file name in bytes, without the NUL */
#define PATH_MAX	4096	/* maximum length of a path in bytes, including the NUL */
#define PIPE_BUF	4096	/* a write to a pipe is atomic up to this many bytes */
#define MAX_CANON	255	/* a terminal accepts input lines of at least this many bytes */
#define MAX_INPUT	255	/* a terminal's input queue has at least this many bytes */
#define ARG_MAX		131072	/* execve accepts at least this many bytes of argv and envp */
#define NGROUPS_MAX	65536
#define IOV_MAX		1024
#define SYMLOOP_MAX	40
#define HOST_NAME_MAX	64
#define FILESIZEBITS	64
#define DELAYTIMER_MAX	0x7fffffff	/* maximum result of timer_getoverrun */
#define MQ_PRIO_MAX	32768
#define LOGIN_NAME_MAX	256	/* maximum size of a user name, including the NUL */
#define TTY_NAME_MAX	32
#define TZNAME_MAX	6
/* Limits for libraries that provide POSIX semaphores and threads. ring3 provides neither. */
#define SEM_NSEMS_MAX	256
#define SEM_VALUE_MAX	0x7fffffff
#define PTHREAD_DESTRUCTOR_ITERATIONS	4
#define PTHREAD_KEYS_MAX	128
#define PTHREAD_STACK_MIN	2048
/*
 * Limits of the programs bc and expr (BC_..., EXPR_NEST_MAX), of the length of a line in text
 * files, and of repetitions in regular expressions (RE_DUP_MAX).
 */
#define BC_BASE_MAX	99
#define BC_DIM_MAX	2048
#define BC_SCALE_MAX	99
#define BC_STRING_MAX	1000
#define EXPR_NEST_MAX	32
#define LINE_MAX	4096
#define RE_DUP_MAX	255
/* Limits of extended attributes, in bytes. */
#define XATTR_NAME_MAX	255
#define XATTR_SIZE_MAX	65536
#define XATTR_LIST_MAX	65536

#if defined(_XOPEN_SOURCE) || defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#ifdef PAGESIZE
#define PAGE_SIZE	PAGESIZE
#endif
#define NZERO		20	/* default nice value minus lowest nice value */
#endif

#ifdef _GNU_SOURCE
/* Before C99, gcc had these names for LLONG_MIN, LLONG_MAX and ULLONG_MAX. */
#define LONG_LONG_MIN	LLONG_MIN
#define LONG_LONG_MAX	LLONG_MAX
#define ULONG_LONG_MAX	ULLONG_MAX
#endif
#endif

/*
 * _POSIX_X is the smallest value that POSIX allows for the limit X. The exception is
 * _POSIX_CLOCKRES_MIN, the largest value that POSIX allows for the resolution of CLOCK_REALTIME, in
 * nanoseconds.
 */
#define _POSIX_AIO_LISTIO_MAX	2
#define _POSIX_AIO_MAX		1
#define _POSIX_ARG_MAX		4096
#define _POSIX_CHILD_MAX	25
#define _POSIX_CLOCKRES_MIN	20000000
#define _POSIX_DELAYTIMER_MAX	32
#define _POSIX_HOST_NAME_MAX	255
#define _POSIX_LINK_MAX		8
#define _POSIX_LOGIN_NAME_MAX	9
#define _POSIX_MAX_CANON	255
#define _POSIX_MAX_INPUT	255
#define _POSIX_MQ_OPEN_MAX	8
#define _POSIX_MQ_PRIO_MAX	32
#define _POSIX_NAME_MAX		14
#define _POSIX_NGROUPS_MAX	8
#define _POSIX_OPEN_MAX		20
#define _POSIX_PATH_MAX		256
#define _POSIX_PIPE_BUF		512
#define _POSIX_RE_DUP_MAX	255
#define _POSIX_RTSIG_MAX	8
#define _POSIX_SEM_NSEMS_MAX	256
#define _POSIX_SEM_VALUE_MAX	32767
#define _POSIX_SIGQUEUE_MAX	32
#define _POSIX_SSIZE_MAX	32767
#define _POSIX_SS_REPL_MAX	4
#define _POSIX_STREAM_MAX	8
#define _POSIX_SYMLINK_MAX	255
#define _POSIX_SYMLOOP_MAX	8
#define _POSIX_THREAD_DESTRUCTOR_ITERATIONS	4
#define _POSIX_THREAD_KEYS_MAX	128
#define _POSIX_THREAD_THREADS_MAX	64
#define _POSIX_TIMER_MAX	32
#define _POSIX_TRACE_EVENT_NAME_MAX	30
#define _POSIX_TRACE_NAME_MAX	8
#define _POSIX_TRACE_SYS_MAX	8
#define _POSIX_TRACE_USER_EVENT_MAX	32
#define _POSIX_TTY_NAME_MAX	9
#define _POSIX_TZNAME_MAX	6
#define _POSIX2_BC_BASE_MAX	99
#define _POSIX2_BC_DIM_MAX	2048
#define _POSIX2_BC_SCALE_MAX	99
#define _POSIX2_BC_STRING_MAX	1000
#define _POSIX2_CHARCLASS_NAME_MAX	14
#define _POSIX2_COLL_WEIGHTS_MAX	2
#define _POSIX2_EXPR_NEST_MAX	32
#define _POSIX2_LINE_MAX	2048
#define _POSIX2_RE_DUP_MAX	255
#define _XOPEN_IOV_MAX		16
#define _XOPEN_NAME_MAX		255
#define _XOPEN_PATH_MAX		1024

#endif
