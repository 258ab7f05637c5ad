/* SPDX-License-Identifier: MIT */
/* mq_send(3): mq_timedsend without a limit, by whichever call the kernel has. */
#include <mqueue.h>
#include <stddef.h>

int mq_send(mqd_t mqdes, const char *msg_ptr, size_t msg_len, unsigned int msg_prio)
{
	return mq_timedsend(mqdes, msg_ptr, msg_len, msg_prio, NULL);
}
