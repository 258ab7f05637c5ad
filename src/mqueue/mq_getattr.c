/* SPDX-License-Identifier: MIT */
/* mq_getattr(3) */
#include <mqueue.h>
#include <stddef.h>
#include <ring3/sys.h>

int mq_getattr(mqd_t mqdes, struct mq_attr *attr)
{
	return sys_mq_getsetattr(mqdes, NULL, attr);
}
