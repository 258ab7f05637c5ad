/* SPDX-License-Identifier: MIT */
/* struct sigevent: how a program wants to be told, by a timer or a message queue. Linux: asm-generic/siginfo.h. */
#ifndef _BITS_SIGEVENT_H
#define _BITS_SIGEVENT_H

#include <bits/siginfo.h>

#define __NEED_pthread_attr_t
#include <bits/alltypes.h>

#ifndef _ASM_GENERIC_SIGINFO_H	/* the kernel's header has the same */
struct sigevent {
	union sigval sigev_value;
	int sigev_signo;
	int sigev_notify;
	union {
		char __pad[64 - 2 * sizeof(int) - sizeof(union sigval)];
		pid_t sigev_notify_thread_id;
		struct {
			void (*sigev_notify_function)(union sigval);
			pthread_attr_t *sigev_notify_attributes;
		} __sev_thread;
	} __how;
};
#define sigev_notify_thread_id	__how.sigev_notify_thread_id
#define sigev_notify_function	__how.__sev_thread.sigev_notify_function
#define sigev_notify_attributes	__how.__sev_thread.sigev_notify_attributes
#endif

/* By a signal, not at all, by a new thread (which is a C library's to do), by a signal to one thread. */
#define SIGEV_SIGNAL	0
#define SIGEV_NONE	1
#define SIGEV_THREAD	2
#define SIGEV_THREAD_ID	4

#endif
