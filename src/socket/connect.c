/* SPDX-License-Identifier: MIT */
/* connect(2) */
#include <sys/socket.h>
#include <ring3/sys.h>

int connect(int sockfd, const struct sockaddr *addr, socklen_t addrlen)
{
	return sys_connect(sockfd, addr, (int)addrlen);
}
