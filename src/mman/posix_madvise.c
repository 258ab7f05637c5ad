/* SPDX-License-Identifier: MIT */
/*
 * posix_madvise(3): executes madvise(2), but does nothing for POSIX_MADV_DONTNEED. Returns 0 or an
 * error number.
 */
#include <errno.h>
#include <sys/mman.h>
#include <ring3/raw.h>

int posix_madvise(void *addr, size_t len, int advice)
{
	if (advice < 0 || advice > POSIX_MADV_DONTNEED)
		return EINVAL;
	/*
	 * madvise would discard the contents of the memory. POSIX says that posix_madvise must not
	 * change the contents.
	 */
	if (advice == POSIX_MADV_DONTNEED)
		return 0;
	return -raw_madvise(addr, len, advice);
}
