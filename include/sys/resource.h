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

/* An rlim_t has 64 bits on every architecture. */
__extension__ typedef unsigned __RING3_LONG_LONG rlim_t;

struct rlimit {
	rlim_t rlim_cur;	/* the soft limit, which the kernel enforces */
	/* The hard limit. The soft limit cannot be larger than the hard limit. */
	rlim_t rlim_max;
};

/*
 * The kernel's RLIM_INFINITY is an unsigned long, which has 32 bits on 32-bit architectures. An
 * rlim_t has 64 bits, so this header defines RLIM_INFINITY again, with 64 bits.
 */
#undef RLIM_INFINITY
#define RLIM_INFINITY	(~0ULL)
#define RLIM_SAVED_CUR	RLIM_INFINITY
#define RLIM_SAVED_MAX	RLIM_INFINITY

/* Limits: values of the argument resource. See getrlimit(2), <asm-generic/resource.h>. */
#define RLIMIT_CPU		0	/* CPU time in seconds */
#define RLIMIT_FSIZE		1	/* size of a file in bytes */
#define RLIMIT_DATA		2	/* size of data, bss and heap in bytes */
#define RLIMIT_STACK		3
#define RLIMIT_CORE		4	/* size of a core dump in bytes */
#define RLIMIT_RSS		5
#define RLIMIT_NPROC		6	/* number of processes and threads of the user */
/* The maximum value of a descriptor, plus 1. */
#define RLIMIT_NOFILE		7
#define RLIMIT_OFILE		RLIMIT_NOFILE
#define RLIMIT_MEMLOCK		8
#define RLIMIT_AS		9	/* address space in bytes */
#define RLIMIT_LOCKS		10
#define RLIMIT_SIGPENDING	11
#define RLIMIT_MSGQUEUE		12
/* 20 minus the lowest nice value that the process may set. */
#define RLIMIT_NICE		13
#define RLIMIT_RTPRIO		14
/* The CPU time, in microseconds, that a real-time thread may use before it must sleep. */
#define RLIMIT_RTTIME		15
#define RLIMIT_NLIMITS		16
#define RLIM_NLIMITS		16

struct rusage {
	struct timeval ru_utime;	/* user CPU time */
	struct timeval ru_stime;	/* system CPU time */
	long ru_maxrss;			/* maximum of physical memory in use, in KiB */
	/* Linux always sets ru_ixrss to 0. */
	long ru_ixrss;
	long ru_idrss;			/* always 0 */
	long ru_isrss;			/* always 0 */
	long ru_minflt;			/* page faults that read nothing from the disk */
	long ru_majflt;			/* page faults that read from the disk */
	long ru_nswap;			/* always 0 */
	long ru_inblock;
	long ru_oublock;
	long ru_msgsnd;			/* always 0 */
	long ru_msgrcv;			/* always 0 */
	long ru_nsignals;		/* always 0 */
	long ru_nvcsw;			/* voluntary context switches */
	long ru_nivcsw;			/* involuntary context switches */
	long __reserved[16];
};

/* Values of the first argument (who) of getrusage. */
#define RUSAGE_SELF	0
#define RUSAGE_CHILDREN	(-1)	/* children that ended and that the process waited for */
#define RUSAGE_THREAD	1	/* the calling thread */
#define RUSAGE_LWP	RUSAGE_THREAD

/*
 * A nice value is at least PRIO_MIN and less than PRIO_MAX. The other names are values of the first
 * argument (which) of getpriority.
 */
#define PRIO_MIN	(-20)
#define PRIO_MAX	20
#define PRIO_PROCESS	0
#define PRIO_PGRP	1
#define PRIO_USER	2

__RING3_BEGIN_DECLS

/*
 * getrlimit(2): writes the limits of resource (RLIMIT_...) to *rlim. setrlimit(2): sets the limits
 * of resource to *rlim. Both functions return 0 or -1.
 */
int getrlimit(int __resource, struct rlimit *__rlim);
int setrlimit(int __resource, const struct rlimit *__rlim);

/*
 * getrusage(2): writes to *usage how much CPU time, memory and I/O the process, its children or the
 * calling thread have used. The argument who (RUSAGE_...) chooses one of the three. Returns 0 or
 * -1.
 */
int getrusage(int __who, struct rusage *__usage);

/*
 * getpriority(2): returns the nice value (-20 to 19) of a process, process group or user. The
 * argument which (PRIO_...) chooses one of the three. The argument who is the id of the process,
 * process group or user. If who is 0, uses the caller's id. If which and who choose several
 * processes, returns their lowest nice value. Returns -1 on error, but a nice value can also be -1.
 * So set errno to 0 before the call and test errno after the call.
 */
int getpriority(int __which, id_t __who);

/*
 * setpriority(2): sets the nice value of a process, process group or user to prio. The arguments
 * which and who mean the same as in getpriority. If prio is less than -20, sets -20. If prio is
 * more than 19, sets 19. Returns 0 or -1.
 */
int setpriority(int __which, id_t __who, int __prio);

#ifdef _GNU_SOURCE
/*
 * prlimit(2): writes the limits of resource for the process pid to *old_limit, then sets these
 * limits to *new_limit. A pid of 0 means the calling process. Either pointer may be NULL. Returns 0
 * or -1.
 */
int prlimit(pid_t __pid, int __resource, const struct rlimit *__new_limit,
	    struct rlimit *__old_limit);
#endif

__RING3_END_DECLS

/*
 * The names below contain the digits 64. Old programs use these names to get 64-bit limits. In
 * ring3 limits always have 64 bits, so each name means the same as the name without 64.
 */
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
 * <linux/resource.h> defines the same names and a few more. This header defines the additional
 * names below. It also defines the include guards of <linux/resource.h> and
 * <asm-generic/resource.h>, so a later #include of these headers adds nothing.
 */
#ifdef _GNU_SOURCE
#define RUSAGE_BOTH	(-2)
/*
 * <linux/resource.h> writes the values of _STK_LIM and MLOCK_LIMIT without spaces. If a program has
 * included that header, the compiler would warn of different definitions. So undefine both first.
 */
#undef _STK_LIM
#undef MLOCK_LIMIT
#define _STK_LIM	(8 * 1024 * 1024)
#define MLOCK_LIMIT	(8 * 1024 * 1024)
#define _LINUX_RESOURCE_H
#define _ASM_GENERIC_RESOURCE_H
#endif

#endif
