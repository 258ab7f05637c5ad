/* SPDX-License-Identifier: MIT */
/* <sys/resource.h>: what a process may use, what it has used, and how urgent it is. */
#ifndef _SYS_RESOURCE_H
#define _SYS_RESOURCE_H

#include <features.h>
#include <bits/decl.h>
#include <bits/long_long.h>
#include <sys/time.h>

#define __NEED_id_t
#define __NEED_pid_t
#include <bits/alltypes.h>

/* Limits have 64 bits everywhere. */
__extension__ typedef unsigned __RING3_LONG_LONG rlim_t;

struct rlimit {
	rlim_t rlim_cur;	/* holds now */
	rlim_t rlim_max;	/* how far it may be raised */
};

#undef RLIM_INFINITY		/* the kernel's header has unsigned long */
#define RLIM_INFINITY	(~0ULL)
#define RLIM_SAVED_CUR	RLIM_INFINITY
#define RLIM_SAVED_MAX	RLIM_INFINITY

/* What is limited. getrlimit(2); Linux: asm-generic/resource.h. */
#define RLIMIT_CPU		0	/* seconds of processor time */
#define RLIMIT_FSIZE		1	/* bytes of a file */
#define RLIMIT_DATA		2	/* bytes of data, bss and heap */
#define RLIMIT_STACK		3
#define RLIMIT_CORE		4	/* bytes of a core dump */
#define RLIMIT_RSS		5
#define RLIMIT_NPROC		6	/* processes of the user */
#define RLIMIT_NOFILE		7	/* one more than the highest descriptor */
#define RLIMIT_OFILE		RLIMIT_NOFILE
#define RLIMIT_MEMLOCK		8
#define RLIMIT_AS		9	/* bytes of address space */
#define RLIMIT_LOCKS		10
#define RLIMIT_SIGPENDING	11
#define RLIMIT_MSGQUEUE		12
#define RLIMIT_NICE		13	/* 20 less the lowest nice value */
#define RLIMIT_RTPRIO		14
#define RLIMIT_RTTIME		15	/* microseconds */
#define RLIMIT_NLIMITS		16
#define RLIM_NLIMITS		16

struct rusage {
	struct timeval ru_utime;	/* in user mode */
	struct timeval ru_stime;	/* in the kernel */
	long ru_maxrss;			/* KiB */
	long ru_ixrss;			/* this and what else says so: always 0 on Linux */
	long ru_idrss;			/* 0 */
	long ru_isrss;			/* 0 */
	long ru_minflt;			/* page faults without, and with, a read from a disk */
	long ru_majflt;
	long ru_nswap;			/* 0 */
	long ru_inblock;
	long ru_oublock;
	long ru_msgsnd;			/* 0 */
	long ru_msgrcv;			/* 0 */
	long ru_nsignals;		/* 0 */
	long ru_nvcsw;			/* context switches, by itself and by force */
	long ru_nivcsw;
	long __reserved[16];
};

/* Who has used it. */
#define RUSAGE_SELF	0
#define RUSAGE_CHILDREN	(-1)	/* those waited for */
#define RUSAGE_THREAD	1	/* the calling thread */
#define RUSAGE_LWP	RUSAGE_THREAD

/* The ends of the range of priorities, and whose priority. */
#define PRIO_MIN	(-20)
#define PRIO_MAX	20
#define PRIO_PROCESS	0
#define PRIO_PGRP	1
#define PRIO_USER	2

__RING3_BEGIN_DECLS

/* getrlimit(2), setrlimit(2): reads, sets the limits of resource (RLIMIT_...) of this process; 0, or -1. */
int getrlimit(int __resource, struct rlimit *__rlim);
int setrlimit(int __resource, const struct rlimit *__rlim);

/* getrusage(2): what who (RUSAGE_...) has used so far; 0, or -1. */
int getrusage(int __who, struct rusage *__usage);

/*
 * getpriority(2): the nice value, -20 to 19, of the process, group or user who, 0 the calling one; the
 * lowest of several. -1 is a value too: set errno to 0 before.
 */
int getpriority(int __which, id_t __who);

/* setpriority(2): sets it to prio, or to the nearest that there is; 0, or -1. */
int setpriority(int __which, id_t __who, int __prio);

#ifdef _GNU_SOURCE
/* prlimit(2): of the process pid, 0 this one: reads the limits into old_limit and sets new_limit; either may be NULL. */
int prlimit(pid_t __pid, int __resource, const struct rlimit *__new_limit,
	    struct rlimit *__old_limit);
#endif

__RING3_END_DECLS

/* The names of 64-bit limits for programs that know others. */
#if defined(_LARGEFILE64_SOURCE) || defined(_GNU_SOURCE)
#define RLIM64_INFINITY		(~0ULL)
#define RLIM64_SAVED_CUR	RLIM_SAVED_CUR
#define RLIM64_SAVED_MAX	RLIM_SAVED_MAX
#define rlim64_t		rlim_t
#define rlimit64		rlimit
#define getrlimit64		getrlimit
#define setrlimit64		setrlimit
#ifdef _GNU_SOURCE
#define prlimit64		prlimit
#endif
#endif

/* What the kernel's headers give beside all this; with it they would only give it again. */
#ifdef _GNU_SOURCE
#define RUSAGE_BOTH	(-2)
#undef _STK_LIM			/* the kernel's header has them without blanks */
#undef MLOCK_LIMIT
#define _STK_LIM	(8 * 1024 * 1024)
#define MLOCK_LIMIT	(8 * 1024 * 1024)
#define _LINUX_RESOURCE_H
#define _ASM_GENERIC_RESOURCE_H
#endif

#endif
