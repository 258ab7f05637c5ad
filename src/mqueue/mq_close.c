/* SPDX-License-Identifier: MIT */
/* mq_close(3) */
#include <mqueue.h>
#include <ring3/sys.h>

int mq_close(mqd_t mqdes)
{
	return sys_close(mqdes);
}
