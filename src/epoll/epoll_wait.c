/* SPDX-License-Identifier: MIT */
/* epoll_wait(2) */
#include <stddef.h>
#include <sys/epoll.h>
#include <sys/syscall.h>
#include <ring3/sys.h>

int epoll_wait(int epfd, struct epoll_event *events, int maxevents, int timeout)
{
#ifdef SYS_epoll_wait
	return sys_epoll_wait(epfd, events, maxevents, timeout);
#else
	return sys_epoll_pwait(epfd, events, maxevents, timeout, NULL, 0);
#endif
}
