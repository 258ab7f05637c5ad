/* SPDX-License-Identifier: MIT */
/* epoll_wait(2) */
#include <sys/epoll.h>
#include <ring3/sys.h>

int epoll_wait(int epfd, struct epoll_event *events, int maxevents, int timeout)
{
	return sys_epoll_wait(epfd, events, maxevents, timeout);
}
