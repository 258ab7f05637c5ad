/* SPDX-License-Identifier: MIT */
/* vmsplice(2) */
#include <fcntl.h>
#include <ring3/sys.h>

ssize_t vmsplice(int fd, const struct iovec *iov, size_t nr_segs, unsigned int flags)
{
	return sys_vmsplice(fd, iov, nr_segs, flags);
}
