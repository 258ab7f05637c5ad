/* SPDX-License-Identifier: MIT */
/*
 * pwritev2(2). If the kernel lacks the call (before Linux 4.6), this function executes pwritev, or
 * writev if offset is -1. On such a kernel flags must be 0.
 */
#include <errno.h>
#include <stddef.h>
#include <sys/uio.h>
#include <ring3/raw.h>
#include "result.h"
#include "offset.h"

ssize_t pwritev2(int fd, const struct iovec *iov, int iovcnt, off_t offset, int flags)
{
	unsigned long file = (unsigned long)fd, count = (unsigned long)iovcnt;
	ssize_t result = raw_pwritev2(file, iov, count, OFFSET(offset), flags);

	if (IS_MISSING(result)) {
		if (flags && result == -EPERM && raw_pwritev2(-1ul, NULL, 0, OFFSET(0), 0) == -EBADF)
			;		/* EBADF: the kernel has pwritev2, so return its -EPERM */
		else if (flags)
			result = -EOPNOTSUPP;
		else if (offset == -1)
			result = older_answer(result, raw_writev(file, iov, count));
		else
			result = older_answer(result, raw_pwritev(file, iov, count, OFFSET(offset)));
	}
	return result_or_errno(result);
}
