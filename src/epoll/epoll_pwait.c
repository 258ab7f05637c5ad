/* SPDX-License-Identifier: MIT */
/*
 * epoll_pwait(2): the system call has an additional last argument, the size of the signal set (8
 * bytes). This function adds it.
 */
#include <sys/epoll.h>
#include <ring3/sys.h>
#include "k_sigaction.h"

int epoll_pwait(int epfd, struct epoll_event *events, int maxevents, int timeout,
		const sigset_t *sigmask)
{
	return sys_epoll_pwait(epfd, events, maxevents, timeout, sigmask, K_SIGSET_SIZE);
}
