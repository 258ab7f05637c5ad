/* SPDX-License-Identifier: MIT */
/* poll(2) */
#include <poll.h>
#include <sys/syscall.h>
#include <time.h>
#include <ring3/sys.h>
#include "nfds.h"

int poll(struct pollfd *fds, nfds_t nfds, int timeout)
{
#ifdef SYS_poll
	return sys_poll(fds, NFDS(nfds), timeout);
#else
	struct timespec time = { timeout / 1000, timeout % 1000 * 1000000 };

	return sys_ppoll(fds, NFDS(nfds), timeout < 0 ? NULL : (void *)&time, NULL, 0);
#endif
}
