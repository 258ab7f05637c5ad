/* SPDX-License-Identifier: MIT */
/*
 * mq_unlink(3): removes the slash from the name, and returns POSIX's EACCES where the kernel
 * returns EPERM.
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
