/* SPDX-License-Identifier: MIT */
/* posix_madvise(3): madvise(2) that never changes what the memory holds; the error number is the result. */
#include <errno.h>
#include <sys/mman.h>
#include <ring3/raw.h>

int posix_madvise(void *addr, size_t len, int advice)
{
	if (advice < 0 || advice > POSIX_MADV_DONTNEED)
		return EINVAL;
	/* The kernel's MADV_DONTNEED throws the contents away. */
	if (advice == POSIX_MADV_DONTNEED)
		return 0;
	return -raw_madvise(addr, len, advice);
}
