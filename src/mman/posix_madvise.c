/* SPDX-License-Identifier: MIT */
/*
 * posix_madvise(3): calls madvise(2), but never lets the kernel discard the contents of memory.
 * Returns 0 or an error number.
 */
#include <errno.h>
#include <sys/mman.h>
#include <ring3/raw.h>

int posix_madvise(void *addr, size_t len, int advice)
{
	if (advice < 0 || advice > POSIX_MADV_DONTNEED)
		return EINVAL;
	/*
	 * With MADV_DONTNEED the kernel would discard the contents of the memory. POSIX forbids
	 * this.
	 */
	if (advice == POSIX_MADV_DONTNEED)
		return 0;
	return -raw_madvise(addr, len, advice);
}
