/* SPDX-License-Identifier: MIT */
/* writev(2) */
#include <sys/uio.h>
#include <ring3/sys.h>

ssize_t writev(int fd, const struct iovec *iov, int iovcnt)
{
	return sys_writev((unsigned long)fd, iov, (unsigned long)iovcnt);
}
