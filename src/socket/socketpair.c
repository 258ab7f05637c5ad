/* SPDX-License-Identifier: MIT */
/* socketpair(2) */
#include <sys/socket.h>
#include <ring3/sys.h>

int socketpair(int domain, int type, int protocol, int sv[2])
{
	return sys_socketpair(domain, type, protocol, sv);
}
