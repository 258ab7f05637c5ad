/* SPDX-License-Identifier: MIT */
/* epoll_create(2) */
#include <sys/epoll.h>
#include <ring3/sys.h>

int epoll_create(int size)
{
	return sys_epoll_create(size);
}
