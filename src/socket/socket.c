/* SPDX-License-Identifier: MIT */
/* socket(2) */
#include <sys/socket.h>
#include <ring3/sys.h>

int socket(int domain, int type, int protocol)
{
	return sys_socket(domain, type, protocol);
}
