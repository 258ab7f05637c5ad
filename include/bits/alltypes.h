/* SPDX-License-Identifier: MIT */
/*
 * Defines the types that several headers need. A header that needs the type x defines the macro
 * __NEED_x and includes this file. If another header has already requested x, this file does not
 * define x again.
 */
#include <bits/types.h>

#ifndef __GNUC__
#define __extension__
#endif

#ifdef __NEED_size_t
#define __need_size_t		/* makes <stddef.h> define size_t only */
#include <stddef.h>
#undef __NEED_size_t
#endif

#ifdef __NEED_NULL
#define __need_NULL
#include <stddef.h>
#undef __NEED_NULL
#endif

#if defined(__NEED_int8_t) && !defined(__DEFINED_int8_t)
typedef signed char int8_t;
#define __DEFINED_int8_t
#endif

#if defined(__NEED_int16_t) && !defined(__DEFINED_int16_t)
typedef short int16_t;
#define __DEFINED_int16_t
#endif

#if defined(__NEED_int32_t) && !defined(__DEFINED_int32_t)
typedef int int32_t;
#define __DEFINED_int32_t
#endif

#if defined(__NEED_int64_t) && !defined(__DEFINED_int64_t)
__extension__ typedef __RING3_INT64 int64_t;
#define __DEFINED_int64_t
#endif

#if defined(__NEED_uint8_t) && !defined(__DEFINED_uint8_t)
typedef unsigned char uint8_t;
#define __DEFINED_uint8_t
#endif

#if defined(__NEED_uint16_t) && !defined(__DEFINED_uint16_t)
typedef unsigned short uint16_t;
#define __DEFINED_uint16_t
#endif

#if defined(__NEED_uint32_t) && !defined(__DEFINED_uint32_t)
typedef unsigned int uint32_t;
#define __DEFINED_uint32_t
#endif

#if defined(__NEED_uint64_t) && !defined(__DEFINED_uint64_t)
__extension__ typedef unsigned __RING3_INT64 uint64_t;
#define __DEFINED_uint64_t
#endif

#if defined(__NEED_intptr_t) && !defined(__DEFINED_intptr_t)
typedef __RING3_WORD intptr_t;
#define __DEFINED_intptr_t
#endif

#if defined(__NEED_uintptr_t) && !defined(__DEFINED_uintptr_t)
typedef unsigned __RING3_WORD uintptr_t;
#define __DEFINED_uintptr_t
#endif

#if defined(__NEED_intmax_t) && !defined(__DEFINED_intmax_t)
__extension__ typedef __RING3_INT64 intmax_t;
#define __DEFINED_intmax_t
#endif

#if defined(__NEED_uintmax_t) && !defined(__DEFINED_uintmax_t)
__extension__ typedef unsigned __RING3_INT64 uintmax_t;
#define __DEFINED_uintmax_t
#endif

#if defined(__NEED_ssize_t) && !defined(__DEFINED_ssize_t)
typedef __RING3_WORD ssize_t;
#define __DEFINED_ssize_t
#endif

#if defined(__NEED_off_t) && !defined(__DEFINED_off_t)
__extension__ typedef __RING3_INT64 off_t;
#define __DEFINED_off_t
#endif

#if defined(__NEED_loff_t) && !defined(__DEFINED_loff_t)
__extension__ typedef __RING3_INT64 loff_t;
#define __DEFINED_loff_t
#endif

#if defined(__NEED_ino_t) && !defined(__DEFINED_ino_t)
__extension__ typedef unsigned __RING3_INT64 ino_t;
#define __DEFINED_ino_t
#endif

#if defined(__NEED_dev_t) && !defined(__DEFINED_dev_t)
__extension__ typedef unsigned __RING3_INT64 dev_t;
#define __DEFINED_dev_t
#endif

#if defined(__NEED_time_t) && !defined(__DEFINED_time_t)
__extension__ typedef __RING3_INT64 time_t;
#define __DEFINED_time_t
#endif

#if defined(__NEED_suseconds_t) && !defined(__DEFINED_suseconds_t)
__extension__ typedef __RING3_INT64 suseconds_t;
#define __DEFINED_suseconds_t
#endif

#if defined(__NEED_blkcnt_t) && !defined(__DEFINED_blkcnt_t)
__extension__ typedef __RING3_INT64 blkcnt_t;
#define __DEFINED_blkcnt_t
#endif

#if defined(__NEED_fsblkcnt_t) && !defined(__DEFINED_fsblkcnt_t)
__extension__ typedef unsigned __RING3_INT64 fsblkcnt_t;
#define __DEFINED_fsblkcnt_t
#endif

#if defined(__NEED_fsfilcnt_t) && !defined(__DEFINED_fsfilcnt_t)
__extension__ typedef unsigned __RING3_INT64 fsfilcnt_t;
#define __DEFINED_fsfilcnt_t
#endif

#if defined(__NEED_blksize_t) && !defined(__DEFINED_blksize_t)
typedef __RING3_BLKSIZE blksize_t;
#define __DEFINED_blksize_t
#endif

#if defined(__NEED_nlink_t) && !defined(__DEFINED_nlink_t)
typedef __RING3_NLINK nlink_t;
#define __DEFINED_nlink_t
#endif

#if defined(__NEED_mode_t) && !defined(__DEFINED_mode_t)
typedef unsigned int mode_t;
#define __DEFINED_mode_t
#endif

#if defined(__NEED_uid_t) && !defined(__DEFINED_uid_t)
typedef unsigned int uid_t;
#define __DEFINED_uid_t
#endif

#if defined(__NEED_gid_t) && !defined(__DEFINED_gid_t)
typedef unsigned int gid_t;
#define __DEFINED_gid_t
#endif

#if defined(__NEED_id_t) && !defined(__DEFINED_id_t)
typedef unsigned int id_t;
#define __DEFINED_id_t
#endif

#if defined(__NEED_pid_t) && !defined(__DEFINED_pid_t)
typedef int pid_t;
#define __DEFINED_pid_t
#endif

#if defined(__NEED_key_t) && !defined(__DEFINED_key_t)
typedef int key_t;
#define __DEFINED_key_t
#endif

#if defined(__NEED_clockid_t) && !defined(__DEFINED_clockid_t)
typedef int clockid_t;
#define __DEFINED_clockid_t
#endif

#if defined(__NEED_clock_t) && !defined(__DEFINED_clock_t)
typedef long clock_t;
#define __DEFINED_clock_t
#endif

#if defined(__NEED_timer_t) && !defined(__DEFINED_timer_t)
typedef void *timer_t;
#define __DEFINED_timer_t
#endif

#if defined(__NEED_useconds_t) && !defined(__DEFINED_useconds_t)
typedef unsigned int useconds_t;
#define __DEFINED_useconds_t
#endif

#if defined(__NEED_register_t) && !defined(__DEFINED_register_t)
typedef __RING3_WORD register_t;
#define __DEFINED_register_t
#endif

#if defined(__NEED_u_int64_t) && !defined(__DEFINED_u_int64_t)
__extension__ typedef unsigned __RING3_INT64 u_int64_t;
#define __DEFINED_u_int64_t
#endif

#if defined(__NEED_socklen_t) && !defined(__DEFINED_socklen_t)
typedef unsigned int socklen_t;
#define __DEFINED_socklen_t
#endif

#if defined(__NEED_sa_family_t) && !defined(__DEFINED_sa_family_t)
typedef unsigned short sa_family_t;
#define __DEFINED_sa_family_t
#endif

/*
 * sigset_t has 128 bytes, as in glibc and musl. The kernel reads and writes only the first 8 bytes.
 */
#if defined(__NEED_sigset_t) && !defined(__DEFINED_sigset_t)
typedef struct __sigset_t { unsigned long __bits[128 / sizeof(long)]; } sigset_t;
#define __DEFINED_sigset_t
#endif

/* Some prototypes need the type pthread_t. ring3 itself has no threads. */
#if defined(__NEED_pthread_t) && !defined(__DEFINED_pthread_t)
#ifdef __cplusplus
typedef unsigned long pthread_t;
#else
typedef struct __pthread *pthread_t;
#endif
#define __DEFINED_pthread_t
#endif

#if defined(__NEED_pthread_attr_t) && !defined(__DEFINED_pthread_attr_t)
typedef struct { unsigned long __words[sizeof(long) == 8 ? 7 : 9]; } pthread_attr_t;
#define __DEFINED_pthread_attr_t
#endif

#if defined(__NEED_struct_timeval) && !defined(__DEFINED_struct_timeval)
struct timeval {
	time_t tv_sec;
	suseconds_t tv_usec;
};
#define __DEFINED_struct_timeval
#endif

#if defined(__NEED_struct_timespec) && !defined(__DEFINED_struct_timespec)
struct timespec {
	time_t tv_sec;
	long tv_nsec;
	__RING3_TIMESPEC_END
};
#define __DEFINED_struct_timespec
#define _STRUCT_TIMESPEC	/* stops <linux/time.h> from defining timespec again */
#endif

/*
 * The kernel's <linux/uio.h> also defines struct iovec, and its include guard is __LINUX_UIO_H.
 * This file uses the same guard. So the header that is included first defines the structure.
 */
#if defined(__NEED_struct_iovec) && !defined(__DEFINED_struct_iovec) && !defined(__LINUX_UIO_H)
struct iovec {
	void *iov_base;
	size_t iov_len;
};
#define __DEFINED_struct_iovec
#define __LINUX_UIO_H
#endif

#if defined(__NEED_struct_winsize) && !defined(__DEFINED_struct_winsize) && \
	!defined(_ASM_GENERIC_TERMIOS_H)
struct winsize {
	unsigned short ws_row, ws_col;		/* in characters */
	unsigned short ws_xpixel, ws_ypixel;
};
#define __DEFINED_struct_winsize
#endif
