/* SPDX-License-Identifier: MIT */
/* What the generated header asks for, cut down to what golden/calls.list needs. */
#ifndef RING3_DECL_H
#define RING3_DECL_H

#define __RING3_NORETURN _Noreturn
#define __RING3_STUB(name) __asm__("__sys_" #name)
#define __RING3_BEGIN_DECLS
#define __RING3_END_DECLS

typedef unsigned int mode_t, uid_t, __u32;
typedef int pid_t;
typedef long ssize_t;
typedef unsigned long size_t;
typedef long long loff_t;
typedef unsigned long long uint64_t, __u64;
typedef struct { long bits[2]; } fd_set;

#endif
