/* SPDX-License-Identifier: MIT */
/*
 * mq_unlink(3): removes the slash at the start of the name. Changes the kernel's EPERM to EACCES,
 * which POSIX requires.
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
