/* SPDX-License-Identifier: MIT */
/* accept4(2) */
#include <sys/socket.h>
#include <ring3/sys.h>

int accept4(int sockfd, struct sockaddr *addr, socklen_t *addrlen, int flags)
{
	return sys_accept4(sockfd, addr, (int *)addrlen, flags);
}
