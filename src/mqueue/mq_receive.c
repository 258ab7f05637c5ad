/* SPDX-License-Identifier: MIT */
/*
 * mq_receive(3): executes mq_timedreceive without a timeout. 32-bit architectures have two versions
 * of this system call: one with 64-bit times, and one with 32-bit times. A kernel may have only one
 * of them. So if the first version is missing, this function executes the second.
 */
#include <mqueue.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "result.h"

ssize_t mq_receive(mqd_t mqdes, char *msg_ptr, size_t msg_len, unsigned int *msg_prio)
{
#ifdef SYS_mq_timedreceive_time64
	long result = raw_mq_timedreceive_time64(mqdes, msg_ptr, msg_len, msg_prio, NULL);

	if (IS_MISSING(result))
		result = older_answer(result, raw_mq_timedreceive(mqdes, msg_ptr, msg_len, msg_prio, NULL));
#else
	long result = raw_mq_timedreceive(mqdes, msg_ptr, msg_len, msg_prio, NULL);
#endif
	return (ssize_t)result_or_errno(result);
}
