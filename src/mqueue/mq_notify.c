/* SPDX-License-Identifier: MIT */
/*
 * mq_notify(3): all but SIGEV_THREAD, for which the kernel would send a message on a netlink
 * socket.
 */
#include <errno.h>
#include <mqueue.h>
#include <signal.h>
#include <ring3/sys.h>
#include "reachable.h"

int mq_notify(mqd_t mqdes, const struct sigevent *sevp)
{
	const int *notify = &sevp->sigev_notify;

	/* If it cannot be read, the kernel reports EFAULT. */
	if (sevp && readable(notify, sizeof *notify, &notify) && *notify == SIGEV_THREAD) {
		errno = EINVAL;
		return -1;
	}
	return sys_mq_notify(mqdes, sevp);
}
