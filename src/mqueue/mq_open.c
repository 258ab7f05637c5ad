/* SPDX-License-Identifier: MIT */
/*
 * mq_open(3): removes the slash at the start of the queue's name, because the system call does not
 * accept the slash.
 */
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <stdarg.h>
#include <stddef.h>
#include <ring3/sys.h>
#include "result.h"
#include "reachable.h"

mqd_t mq_open(const char *name, int oflag, ...)
{
	mode_t mode = 0;
	struct mq_attr *attr = NULL;

	if (oflag & O_CREAT) {
		va_list ap;

		va_start(ap, oflag);
		mode = va_arg(ap, mode_t);
		attr = va_arg(ap, struct mq_attr *);
		va_end(ap);
	}
	if (!readable(name, 1, &attr))
		return (mqd_t)result_or_errno(-EFAULT);
	if (*name != '/')
		return (mqd_t)result_or_errno(-EINVAL);
	return sys_mq_open(name + 1, oflag, mode, attr);
}
