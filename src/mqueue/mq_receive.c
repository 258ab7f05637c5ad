/* SPDX-License-Identifier: MIT */
/* mq_receive(3): mq_timedreceive without a limit, by whichever call the kernel has. */
#include <mqueue.h>
#include <stddef.h>

ssize_t mq_receive(mqd_t mqdes, char *msg_ptr, size_t msg_len, unsigned int *msg_prio)
{
	return mq_timedreceive(mqdes, msg_ptr, msg_len, msg_prio, NULL);
}
