/* SPDX-License-Identifier: MIT */
/*
 * accept(2): executes the system call accept4 with flags 0, because not every architecture has the
 * system call accept.
 */
#include <sys/socket.h>
#include <ring3/sys.h>

int accept(int sockfd, struct sockaddr *addr, socklen_t *addrlen)
{
	return sys_accept4(sockfd, addr, (int *)addrlen, 0);
}
