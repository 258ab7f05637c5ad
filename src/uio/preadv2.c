/* SPDX-License-Identifier: MIT */
/*
 * preadv2(2). If the kernel lacks the call (before Linux 4.6), this function executes preadv, or
 * readv if offset is -1. On such a kernel flags must be 0.
 */
#include <errno.h>
#include <stddef.h>
#include <sys/uio.h>
#include <ring3/raw.h>
#include "result.h"
#include "offset.h"

ssize_t preadv2(int fd, const struct iovec *iov, int iovcnt, off_t offset, int flags)
{
	unsigned long file = (unsigned long)fd, count = (unsigned long)iovcnt;
	ssize_t result = raw_preadv2(file, iov, count, OFFSET(offset), flags);

	if (IS_MISSING(result)) {
		if (flags && result == -EPERM && raw_preadv2(-1ul, NULL, 0, OFFSET(0), 0) == -EBADF)
			;		/* EBADF: the kernel has preadv2, so return its -EPERM */
		else if (flags)
			result = -EOPNOTSUPP;
		else if (offset == -1)
			result = older_answer(result, raw_readv(file, iov, count));
		else
			result = older_answer(result, raw_preadv(file, iov, count, OFFSET(offset)));
	}
	return result_or_errno(result);
}
