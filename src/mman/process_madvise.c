/* SPDX-License-Identifier: MIT */
/* process_madvise(2) */
#include <sys/mman.h>
#include <ring3/sys.h>

ssize_t process_madvise(int pidfd, const struct iovec *iovec, size_t vlen, int advice,
		unsigned int flags)
{
	return sys_process_madvise(pidfd, iovec, vlen, advice, flags);
}
