/* SPDX-License-Identifier: MIT */
/* <sys/resource.h>: resource limits, resource use and priorities. */
#ifndef _SYS_RESOURCE_H
#define _SYS_RESOURCE_H

#include <features.h>
#include <bits/decl.h>
#include <bits/long_long.h>
#include <sys/time.h>

#define __NEED_id_t
#define __NEED_pid_t
#include <bits/alltypes.h>

/* Limits have 64 bits on every architecture. */
__extension__ typedef unsigned __RING3_LONG_LONG rlim_t;

struct rlimit {
	rlim_t rlim_cur;	/* soft limit: the kernel enforces it */
	rlim_t rlim_max;	/* hard limit: the maximum for the soft limit */
};

#undef RLIM_INFINITY		/* the kernel's value has type unsigned long */
#define RLIM_INFINITY	(~0ULL)
#define RLIM_SAVED_CUR	RLIM_INFINITY
#define RLIM_SAVED_MAX	RLIM_INFINITY

/* Values of the argument resource. See getrlimit(2), <asm-generic/resource.h>. */
#define RLIMIT_CPU		0	/* CPU time in seconds */
#define RLIMIT_FSIZE		1	/* size of a file in bytes */
#define RLIMIT_DATA		2	/* bytes of data, bss and heap */
#define RLIMIT_STACK		3
#define RLIMIT_CORE		4	/* size of a core dump in bytes */
#define RLIMIT_RSS		5
#define RLIMIT_NPROC		6	/* processes and threads of the user */
#define RLIMIT_NOFILE		7	/* maximum number of a descriptor, plus 1 */
#define RLIMIT_OFILE		RLIMIT_NOFILE
#define RLIMIT_MEMLOCK		8
#define RLIMIT_AS		9	/* address space in bytes */
#define RLIMIT_LOCKS		10
#define RLIMIT_SIGPENDING	11
#define RLIMIT_MSGQUEUE		12
#define RLIMIT_NICE		13	/* 20 minus the lowest nice value allowed */
#define RLIMIT_RTPRIO		14
#define RLIMIT_RTTIME		15	/* real-time CPU time without sleep, in microseconds */
#define RLIMIT_NLIMITS		16
#define RLIM_NLIMITS		16

struct rusage {
	struct timeval ru_utime;	/* user CPU time */
	struct timeval ru_stime;	/* system CPU time */
	long ru_maxrss;			/* maximum of memory in use, in KiB */
	long ru_ixrss;			/* 0: Linux does not set the members marked 0 */
	long ru_idrss;			/* 0 */
	long ru_isrss;			/* 0 */
	long ru_minflt;			/* page faults without a read from disk */
	long ru_majflt;			/* page faults with a read from disk */
	long ru_nswap;			/* 0 */
	long ru_inblock;
	long ru_oublock;
	long ru_msgsnd;			/* 0 */
	long ru_msgrcv;			/* 0 */
	long ru_nsignals;		/* 0 */
	long ru_nvcsw;			/* voluntary context switches */
	long ru_nivcsw;			/* involuntary context switches */
	long __reserved[16];
};

/* who of getrusage. */
#define RUSAGE_SELF	0
#define RUSAGE_CHILDREN	(-1)	/* ended children that the process has waited for */
#define RUSAGE_THREAD	1	/* the calling thread */
#define RUSAGE_LWP	RUSAGE_THREAD

/* PRIO_MIN, PRIO_MAX: range of nice values. The others: values of the argument which. */
#define PRIO_MIN	(-20)
#define PRIO_MAX	20
#define PRIO_PROCESS	0
#define PRIO_PGRP	1
#define PRIO_USER	2

__RING3_BEGIN_DECLS

/*
 * getrlimit(2) reads, setrlimit(2) sets the limits of resource (RLIMIT_...). Both return 0 or -1.
 */
int getrlimit(int __resource, struct rlimit *__rlim);
int setrlimit(int __resource, const struct rlimit *__rlim);

/* getrusage(2): writes the resources that who (RUSAGE_...) has used to *usage. Returns 0 or -1. */
int getrusage(int __who, struct rusage *__usage);

/*
 * getpriority(2): returns the nice value (-20 to 19) of a process, process group or user. which:
 * PRIO_...; who: its id, or 0 for the caller's. If there are several processes, returns the lowest
 * nice value. -1 is also a valid result: set errno to 0 before the call and test errno after it.
 */
int getpriority(int __which, id_t __who);

/*
 * setpriority(2): sets the nice value of which and who (as in getpriority) to prio. A prio outside
 * -20 to 19 becomes -20 or 19. Returns 0 or -1.
 */
int setpriority(int __which, id_t __who, int __prio);

#ifdef _GNU_SOURCE
/*
 * prlimit(2): writes the limits of process pid (0: the caller) to *old_limit, then sets them to
 * *new_limit. Either pointer may be NULL. Returns 0 or -1.
 */
int prlimit(pid_t __pid, int __resource, const struct rlimit *__new_limit,
	    struct rlimit *__old_limit);
#endif

__RING3_END_DECLS

/* Old programs use these names for 64-bit limits. Here limits always have 64 bits. */
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

/*
 * Sets the include guards of <linux/resource.h>, so that it does not redefine the names above.
 * Defines here the other names of that header.
 */
#ifdef _GNU_SOURCE
#define RUSAGE_BOTH	(-2)
#undef _STK_LIM			/* the kernel's header spells it (8*1024*1024) */
#undef MLOCK_LIMIT
#define _STK_LIM	(8 * 1024 * 1024)
#define MLOCK_LIMIT	(8 * 1024 * 1024)
#define _LINUX_RESOURCE_H
#define _ASM_GENERIC_RESOURCE_H
#endif

#endif
