/* SPDX-License-Identifier: MIT */
/* send(2): does what sendto does, but has no argument for the receiver's address. */
#include <stddef.h>
#include <sys/socket.h>
#include <ring3/sys.h>

ssize_t send(int sockfd, const void *buf, size_t len, int flags)
{
	return sys_sendto(sockfd, buf, len, (unsigned int)flags, NULL, 0);
}
