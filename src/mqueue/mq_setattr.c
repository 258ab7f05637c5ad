/* SPDX-License-Identifier: MIT */
/* mq_setattr(3) */
#include <mqueue.h>
#include <ring3/sys.h>

int mq_setattr(mqd_t mqdes, const struct mq_attr *newattr, struct mq_attr *oldattr)
{
	return sys_mq_getsetattr(mqdes, newattr, oldattr);
}
