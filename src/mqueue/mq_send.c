/* SPDX-License-Identifier: MIT */
/*
 * mq_send(3): executes mq_timedsend without a timeout. 32-bit architectures have two versions of
 * this system call: one with 64-bit times, and one with 32-bit times. A kernel may have only one of
 * them. So if the first version is missing, this function executes the second.
 */
#include <mqueue.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "result.h"

int mq_send(mqd_t mqdes, const char *msg_ptr, size_t msg_len, unsigned int msg_prio)
{
#ifdef SYS_mq_timedsend_time64
	long result = raw_mq_timedsend_time64(mqdes, msg_ptr, msg_len, msg_prio, NULL);

	if (IS_MISSING(result))
		result = older_answer(result, raw_mq_timedsend(mqdes, msg_ptr, msg_len, msg_prio, NULL));
#else
	long result = raw_mq_timedsend(mqdes, msg_ptr, msg_len, msg_prio, NULL);
#endif
	return (int)result_or_errno(result);
}
