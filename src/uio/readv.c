/* SPDX-License-Identifier: MIT */
/* readv(2) */
#include <sys/uio.h>
#include <ring3/sys.h>

ssize_t readv(int fd, const struct iovec *iov, int iovcnt)
{
	return sys_readv((unsigned long)fd, iov, (unsigned long)iovcnt);
}
