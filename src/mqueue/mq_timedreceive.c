/* SPDX-License-Identifier: MIT */
/*
 * mq_timedreceive(3): on 32-bit architectures executes the system call with 64-bit times. If the
 * kernel lacks this call (before Linux 5.1), this function executes the system call with 32-bit
 * times.
 */
#include <mqueue.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "result.h"
#include "reachable.h"
#include "time32.h"

ssize_t mq_timedreceive(mqd_t mqdes, char *msg_ptr, size_t msg_len, unsigned int *msg_prio,
			const struct timespec *abs_timeout)
{
	const struct __kernel_timespec *date = (const struct __kernel_timespec *)abs_timeout;
#ifdef SYS_mq_timedreceive_time64
	long result = raw_mq_timedreceive_time64(mqdes, msg_ptr, msg_len, msg_prio, date);
	struct old_timespec32 date32;

	if (!IS_MISSING(result))
		return (ssize_t)result_or_errno(result);
	if (!abs_timeout)
		return (ssize_t)result_or_errno(older_answer(result, raw_mq_timedreceive(mqdes, msg_ptr, msg_len, msg_prio, NULL)));
	if (!readable(abs_timeout, sizeof *abs_timeout, &date32))
		result = -EFAULT;
	else if (!moment32(abs_timeout, &date32))
		result = -EOVERFLOW;
	else
		result = older_answer(result, raw_mq_timedreceive(mqdes, msg_ptr, msg_len, msg_prio, &date32));
	return (ssize_t)result_or_errno(result);
#else
	return (ssize_t)result_or_errno(raw_mq_timedreceive(mqdes, msg_ptr, msg_len, msg_prio, date));
#endif
}
