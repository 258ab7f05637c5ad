/* SPDX-License-Identifier: MIT */
/*
 * Defines siginfo_t, the structure from which a signal handler reads details about its signal.
 * Linux: asm-generic/siginfo.h.
 */
#ifndef _BITS_SIGINFO_H
#define _BITS_SIGINFO_H

#define __NEED_clock_t
#define __NEED_pid_t
#define __NEED_uid_t
#include <bits/alltypes.h>

/*
 * If a program included <asm-generic/siginfo.h> before, that header has defined union sigval and
 * siginfo_t.
 */
#ifndef _ASM_GENERIC_SIGINFO_H

/* A value that a signal carries. sigqueue(3), a timer or a message queue sets it. */
union sigval {
	int sival_int;
	void *sival_ptr;
};

typedef struct {
	int si_signo;
	int si_errno;
	int si_code;		/* cause of the signal: SI_..., ILL_..., CLD_... and others */
	union {
		char __pad[128 - 2 * sizeof(int) - sizeof(long)];
		struct {
			union {
				struct {
					/* The sender's process id. For SIGCHLD, the child's. */
					pid_t si_pid;
					uid_t si_uid;
				} __who;
				struct {
					int si_timerid;
					int si_overrun;
				} __timer;
			} __from;
			union {
				union sigval si_value;
				struct {
					/*
					 * For SIGCHLD: the child's exit status, or the signal that
					 * ended, stopped or continued the child.
					 */
					int si_status;
					clock_t si_utime, si_stime;
				} __child;
			} __what;
		} __sent;
		struct {
			void *si_addr;				/* address of the fault */
			short si_addr_lsb;
			union {
				struct {
					void *si_lower;
					void *si_upper;
				} __bounds;
				unsigned int si_pkey;
			} __more;
		} __fault;
		struct {
			long si_band;				/* POLLIN, POLLOUT ... */
			int si_fd;
		} __poll;
		struct {
			void *si_call_addr;
			int si_syscall;
			/* A constant AUDIT_ARCH_... of <linux/audit.h>. */
			unsigned int si_arch;
		} __sys;
	} __fields;
} siginfo_t;

#define si_pid		__fields.__sent.__from.__who.si_pid
#define si_uid		__fields.__sent.__from.__who.si_uid
#define si_timerid	__fields.__sent.__from.__timer.si_timerid
#define si_overrun	__fields.__sent.__from.__timer.si_overrun
#define si_value	__fields.__sent.__what.si_value
#define si_int		si_value.sival_int
#define si_ptr		si_value.sival_ptr
#define si_status	__fields.__sent.__what.__child.si_status
#define si_utime	__fields.__sent.__what.__child.si_utime
#define si_stime	__fields.__sent.__what.__child.si_stime
#define si_addr		__fields.__fault.si_addr
#define si_addr_lsb	__fields.__fault.si_addr_lsb
#define si_lower	__fields.__fault.__more.__bounds.si_lower
#define si_upper	__fields.__fault.__more.__bounds.si_upper
#define si_pkey		__fields.__fault.__more.si_pkey
#define si_band		__fields.__poll.si_band
#define si_fd		__fields.__poll.si_fd
#define si_call_addr	__fields.__sys.si_call_addr
#define si_syscall	__fields.__sys.si_syscall
#define si_arch		__fields.__sys.si_arch

#endif

#endif
