/* SPDX-License-Identifier: MIT */
/* poll(2) */
#include <poll.h>
#include <ring3/sys.h>
#include "nfds.h"

int poll(struct pollfd *fds, nfds_t nfds, int timeout)
{
	return sys_poll(fds, NFDS(nfds), timeout);
}
