/* SPDX-License-Identifier: MIT */
/* mq_unlink(3): without the slash, and with POSIX's word for what the kernel calls EPERM. */
#include <errno.h>
#include <mqueue.h>
#include <ring3/raw.h>
#include "answer.h"

int mq_unlink(const char *name)
{
	long result = *name == '/' ? raw_mq_unlink(name + 1) : -EINVAL;

	return (int)answer(result == -EPERM ? -EACCES : result);
}
