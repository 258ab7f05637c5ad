/* SPDX-License-Identifier: MIT */
/* shutdown(2) */
#include <sys/socket.h>
#include <ring3/sys.h>

int shutdown(int sockfd, int how)
{
	return sys_shutdown(sockfd, how);
}
