/* SPDX-License-Identifier: MIT */
/* posix_madvise(3): calls madvise(2), but never discards contents. Returns the error number. */
#include <errno.h>
#include <sys/mman.h>
#include <ring3/raw.h>

int posix_madvise(void *addr, size_t len, int advice)
{
	if (advice < 0 || advice > POSIX_MADV_DONTNEED)
		return EINVAL;
	/* The kernel's MADV_DONTNEED would discard the contents, which POSIX forbids. */
	if (advice == POSIX_MADV_DONTNEED)
		return 0;
	return -raw_madvise(addr, len, advice);
}
