/* SPDX-License-Identifier: MIT */
/* mq_notify(3): all but SIGEV_THREAD, by which the kernel means a message on a netlink socket. */
#include <errno.h>
#include <mqueue.h>
#include <ring3/sys.h>

/* The beginning of struct sigevent (<signal.h>), and its SIGEV_THREAD. */
struct beginning {
	void *sigev_value;
	int sigev_signo;
	int sigev_notify;
};
enum { THREAD = 2 };

int mq_notify(mqd_t mqdes, const struct sigevent *sevp)
{
	if (sevp && ((const struct beginning *)sevp)->sigev_notify == THREAD) {
		errno = EINVAL;
		return -1;
	}
	return sys_mq_notify(mqdes, sevp);
}
