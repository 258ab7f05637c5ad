/* SPDX-License-Identifier: MIT */
/* epoll_create1(2) */
#include <sys/epoll.h>
#include <ring3/sys.h>

int epoll_create1(int flags)
{
	return sys_epoll_create1(flags);
}
