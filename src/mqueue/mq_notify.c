/* SPDX-License-Identifier: MIT */
/*
 * mq_notify(3): fails with EINVAL for SIGEV_THREAD, because ring3 has no threads. The kernel
 * accepts SIGEV_THREAD, but does not start a thread. It only sends a message to a netlink socket.
 */
#include <errno.h>
#include <mqueue.h>
#include <signal.h>
#include <ring3/sys.h>
#include "reachable.h"

int mq_notify(mqd_t mqdes, const struct sigevent *sevp)
{
	const int *notify = &sevp->sigev_notify;

	/* If sigev_notify is not readable, the system call below fails with EFAULT. */
	if (sevp && readable(notify, sizeof *notify, &notify) && *notify == SIGEV_THREAD) {
		errno = EINVAL;
		return -1;
	}
	return sys_mq_notify(mqdes, sevp);
}
