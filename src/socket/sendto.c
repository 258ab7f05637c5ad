/* SPDX-License-Identifier: MIT */
/* sendto(2) */
#include <sys/socket.h>
#include <ring3/sys.h>

ssize_t sendto(int sockfd, const void *buf, size_t len, int flags,
	       const struct sockaddr *dest_addr, socklen_t addrlen)
{
	return sys_sendto(sockfd, buf, len, (unsigned int)flags, dest_addr, (int)addrlen);
}
