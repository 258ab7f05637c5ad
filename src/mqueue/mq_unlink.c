/* SPDX-License-Identifier: MIT */
/*
 * mq_unlink(3): passes the queue's name to the kernel without the slash at its start. The kernel
 * returns EPERM where POSIX requires EACCES, so this function changes the error to EACCES.
 */
#include <errno.h>
#include <mqueue.h>
#include <ring3/raw.h>
#include "result.h"
#include "reachable.h"

int mq_unlink(const char *name)
{
	long result = -EFAULT;

	if (readable(name, 1, &result))
		result = *name == '/' ? raw_mq_unlink(name + 1) : -EINVAL;
	return (int)result_or_errno(result == -EPERM ? -EACCES : result);
}
