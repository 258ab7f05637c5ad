/* SPDX-License-Identifier: MIT */
/* process_vm_readv(2) */
#include <sys/uio.h>
#include <ring3/sys.h>

ssize_t process_vm_readv(pid_t pid, const struct iovec *local_iov, unsigned long liovcnt,
		const struct iovec *remote_iov, unsigned long riovcnt, unsigned long flags)
{
	return sys_process_vm_readv(pid, local_iov, liovcnt, remote_iov, riovcnt, flags);
}
