/* SPDX-License-Identifier: MIT */
/* getsockname(2) */
#include <sys/socket.h>
#include <ring3/sys.h>

int getsockname(int sockfd, struct sockaddr *addr, socklen_t *addrlen)
{
	return sys_getsockname(sockfd, addr, (int *)addrlen);
}
