/* SPDX-License-Identifier: MIT */
/* getpeername(2) */
#include <sys/socket.h>
#include <ring3/sys.h>

int getpeername(int sockfd, struct sockaddr *addr, socklen_t *addrlen)
{
	return sys_getpeername(sockfd, addr, (int *)addrlen);
}
