/* SPDX-License-Identifier: MIT */
/* accept(2): by accept4, which every architecture has. */
#include <sys/socket.h>
#include <ring3/sys.h>

int accept(int sockfd, struct sockaddr *addr, socklen_t *addrlen)
{
	return sys_accept4(sockfd, addr, (int *)addrlen, 0);
}
