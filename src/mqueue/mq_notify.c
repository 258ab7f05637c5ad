/* SPDX-License-Identifier: MIT */
/* mq_notify(3): all but SIGEV_THREAD, by which the kernel means a message on a netlink socket. */
#include <errno.h>
#include <mqueue.h>
#include <signal.h>
#include <ring3/sys.h>
#include "nowhere.h"

int mq_notify(mqd_t mqdes, const struct sigevent *sevp)
{
	if (!NOWHERE(sevp) && sevp->sigev_notify == SIGEV_THREAD) {
		errno = EINVAL;
		return -1;
	}
	return sys_mq_notify(mqdes, sevp);
}
