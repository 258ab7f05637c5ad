/* SPDX-License-Identifier: MIT */
/* recv(2): does what recvfrom does, but does not return the sender's address. */
#include <stddef.h>
#include <sys/socket.h>
#include <ring3/sys.h>

ssize_t recv(int sockfd, void *buf, size_t len, int flags)
{
	return sys_recvfrom(sockfd, buf, len, (unsigned int)flags, NULL, NULL);
}
