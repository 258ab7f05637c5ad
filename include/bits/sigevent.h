/* SPDX-License-Identifier: MIT */
/*
 * Defines struct sigevent. It tells the kernel how to notify a program when a timer expires or when
 * a message arrives in a queue. Linux: asm-generic/siginfo.h.
 */
#ifndef _BITS_SIGEVENT_H
#define _BITS_SIGEVENT_H

#include <bits/siginfo.h>

#define __NEED_pthread_attr_t
#include <bits/alltypes.h>

/* If a program included <asm-generic/siginfo.h> before, that header has defined struct sigevent. */
#ifndef _ASM_GENERIC_SIGINFO_H
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

/*
 * Values of sigev_notify. SIGEV_SIGNAL sends a signal to the process. SIGEV_THREAD_ID sends a
 * signal to one thread. SIGEV_NONE does nothing. SIGEV_THREAD would start a thread, but ring3 has
 * no threads. So timer_create and mq_notify fail with EINVAL for SIGEV_THREAD.
 */
#define SIGEV_SIGNAL	0
#define SIGEV_NONE	1
#define SIGEV_THREAD	2
#define SIGEV_THREAD_ID	4

#endif
