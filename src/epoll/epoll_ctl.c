/* SPDX-License-Identifier: MIT */
/* epoll_ctl(2) */
#include <sys/epoll.h>
#include <ring3/sys.h>

int epoll_ctl(int epfd, int op, int fd, struct epoll_event *event)
{
	return sys_epoll_ctl(epfd, op, fd, event);
}
