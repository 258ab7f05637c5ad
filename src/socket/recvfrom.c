/* SPDX-License-Identifier: MIT */
/* recvfrom(2) */
#include <sys/socket.h>
#include <ring3/sys.h>

ssize_t recvfrom(int sockfd, void *buf, size_t len, int flags, struct sockaddr *src_addr,
		 socklen_t *addrlen)
{
	return sys_recvfrom(sockfd, buf, len, (unsigned int)flags, src_addr, (int *)addrlen);
}
