/* SPDX-License-Identifier: MIT */
/* pwritev(2) */
#include <sys/uio.h>
#include <ring3/sys.h>
#include "offset.h"

ssize_t pwritev(int fd, const struct iovec *iov, int iovcnt, off_t offset)
{
	return sys_pwritev((unsigned long)fd, iov, (unsigned long)iovcnt, OFFSET(offset));
}
