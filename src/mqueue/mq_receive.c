/* SPDX-License-Identifier: MIT */
/* mq_receive(3): for as long as it takes; so it does not matter how the call has its times. */
#include <mqueue.h>
#include <stddef.h>
#include <ring3/sys.h>

ssize_t mq_receive(mqd_t mqdes, char *msg_ptr, size_t msg_len, unsigned int *msg_prio)
{
	return sys_mq_timedreceive(mqdes, msg_ptr, msg_len, msg_prio, NULL);
}
