/* SPDX-License-Identifier: MIT */
/*
 * epoll_pwait(2): adds the last argument of the system call: the size of the kernel's signal set, 8
 * bytes.
 */
#include <sys/epoll.h>
#include <ring3/sys.h>
#include "k_sigaction.h"

int epoll_pwait(int epfd, struct epoll_event *events, int maxevents, int timeout,
		const sigset_t *sigmask)
{
	return sys_epoll_pwait(epfd, events, maxevents, timeout, sigmask, K_SIGSET_SIZE);
}
