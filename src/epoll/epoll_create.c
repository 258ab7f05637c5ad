/* SPDX-License-Identifier: MIT */
/* epoll_create(2) */
#include <errno.h>
#include <sys/epoll.h>
#include <sys/syscall.h>
#include <ring3/sys.h>

int epoll_create(int size)
{
#ifdef SYS_epoll_create
	return sys_epoll_create(size);
#else
	if (size <= 0) {
		errno = EINVAL;
		return -1;
	}
	return sys_epoll_create1(0);
#endif
}
