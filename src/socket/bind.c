/* SPDX-License-Identifier: MIT */
/* bind(2) */
#include <sys/socket.h>
#include <ring3/sys.h>

int bind(int sockfd, const struct sockaddr *addr, socklen_t addrlen)
{
	return sys_bind(sockfd, addr, (int)addrlen);
}
