/* SPDX-License-Identifier: MIT */
/*
 * <sys/types.h>: types of POSIX with the same sizes as in musl. off_t, ino_t and time_t have 64
 * bits on every architecture.
 */
#ifndef _SYS_TYPES_H
#define _SYS_TYPES_H

#include <features.h>
#include <bits/long_long.h>

#define __NEED_blkcnt_t
#define __NEED_blksize_t
#define __NEED_clock_t
#define __NEED_clockid_t
#define __NEED_dev_t
#define __NEED_fsblkcnt_t
#define __NEED_fsfilcnt_t
#define __NEED_gid_t
#define __NEED_id_t
#define __NEED_ino_t
#define __NEED_key_t
#define __NEED_loff_t
#define __NEED_mode_t
#define __NEED_nlink_t
#define __NEED_off_t
#define __NEED_pid_t
#define __NEED_pthread_attr_t
#define __NEED_pthread_t
#define __NEED_size_t
#define __NEED_ssize_t
#define __NEED_suseconds_t
#define __NEED_time_t
#define __NEED_timer_t
#define __NEED_uid_t
#define __NEED_useconds_t
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define __NEED_int8_t
#define __NEED_int16_t
#define __NEED_int32_t
#define __NEED_int64_t
#define __NEED_u_int64_t
#define __NEED_register_t
#endif
#include <bits/alltypes.h>

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* BSD and System V use these names of integer types. */
typedef unsigned char u_char, u_int8_t;
typedef unsigned short u_short, ushort, u_int16_t;
typedef unsigned int u_int, uint, u_int32_t;
typedef unsigned long u_long, ulong;
__extension__ typedef __RING3_LONG_LONG quad_t;
__extension__ typedef unsigned __RING3_LONG_LONG u_quad_t;
typedef char *caddr_t;

#include <endian.h>
#include <sys/select.h>
#endif

/*
 * The names below contain the digits 64. Old programs use these names for types that have 64 bits.
 * In ring3 the type with the same name without 64 also has 64 bits.
 */
#if defined(_LARGEFILE64_SOURCE) || defined(_GNU_SOURCE)
#define off64_t		off_t
#define ino64_t		ino_t
#define blkcnt64_t	blkcnt_t
#define fsblkcnt64_t	fsblkcnt_t
#define fsfilcnt64_t	fsfilcnt_t
#endif

#endif
