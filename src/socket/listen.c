/* SPDX-License-Identifier: MIT */
/* listen(2) */
#include <sys/socket.h>
#include <ring3/sys.h>

int listen(int sockfd, int backlog)
{
	return sys_listen(sockfd, backlog);
}
