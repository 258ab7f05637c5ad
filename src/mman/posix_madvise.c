/* SPDX-License-Identifier: MIT */
/* posix_madvise(3): madvise(2) that never changes the contents; returns the error number. */
#include <errno.h>
#include <sys/mman.h>
#include <ring3/raw.h>

int posix_madvise(void *addr, size_t len, int advice)
{
	if (advice < 0 || advice > POSIX_MADV_DONTNEED)
		return EINVAL;
	/* The kernel's MADV_DONTNEED would discard the contents. */
	if (advice == POSIX_MADV_DONTNEED)
		return 0;
	return -raw_madvise(addr, len, advice);
}
