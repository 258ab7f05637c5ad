/* SPDX-License-Identifier: MIT */
/* pwritev2(2): before Linux 4.6, pwritev or writev, if they can do it. */
#include <errno.h>
#include <sys/uio.h>
#include <ring3/raw.h>
#include "result.h"
#include "offset.h"

ssize_t pwritev2(int fd, const struct iovec *iov, int iovcnt, off_t offset, int flags)
{
	unsigned long file = (unsigned long)fd, count = (unsigned long)iovcnt;
	ssize_t result = raw_pwritev2(file, iov, count, OFFSET(offset), flags);

	if (result == -ENOSYS) {
		if (flags)
			result = -EOPNOTSUPP;
		else if (offset == -1)
			result = raw_writev(file, iov, count);
		else
			result = raw_pwritev(file, iov, count, OFFSET(offset));
	}
	return result_or_errno(result);
}
