/* SPDX-License-Identifier: MIT */
/* mremap(2): reads the argument new_address only if a flag in flags needs it. */
#include <stdarg.h>
#include <stddef.h>
#include <sys/mman.h>
#include <ring3/sys.h>

void *mremap(void *old_address, size_t old_size, size_t new_size, int flags, ...)
{
	void *new_address = NULL;

	if (flags & (MREMAP_FIXED | MREMAP_DONTUNMAP)) {
		va_list ap;

		va_start(ap, flags);
		new_address = va_arg(ap, void *);
		va_end(ap);
	}
	return sys_mremap(old_address, old_size, new_size, (unsigned long)flags, new_address);
}
