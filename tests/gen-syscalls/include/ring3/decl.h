/* SPDX-License-Identifier: MIT */
/*
 * The generated headers include <ring3/decl.h>. In the tests this header replaces ring3's
 * <ring3/decl.h>. It has only the types that the test file golden/calls.list uses.
 */
#ifndef RING3_DECL_H
#define RING3_DECL_H

/* A test may define __RING3_NORETURN and __RING3_INLINE before it includes this header. */
#ifndef __RING3_NORETURN
#define __RING3_NORETURN __attribute__((__noreturn__))
#endif
#ifndef __RING3_INLINE
#define __RING3_INLINE __inline__ __attribute__((__always_inline__, __unused__))
#endif
#define __RING3_RETURNS_TWICE __attribute__((__returns_twice__))
#define __RING3_STUB(name) __asm__("__sys_" #name)
#ifdef __cplusplus
#define __RING3_BEGIN_DECLS extern "C" {
#define __RING3_END_DECLS }
#else
#define __RING3_BEGIN_DECLS
#define __RING3_END_DECLS
#endif

typedef unsigned int mode_t, uid_t, __u32;
typedef int pid_t;
typedef long ssize_t;
typedef unsigned long size_t;
typedef long long loff_t;
typedef unsigned long long uint64_t, __u64;
typedef struct { long bits[2]; } fd_set;

#endif
