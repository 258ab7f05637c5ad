/* SPDX-License-Identifier: MIT */
/*
 * sbrk(2): first reads the current program break from the kernel, because other code may have moved
 * the break.
 */
#include <errno.h>
#include <stdint.h>
#include <unistd.h>
#include <ring3/sys.h>

void *sbrk(intptr_t increment)
{
	char *old = sys_brk(NULL);
	uintptr_t now = (uintptr_t)old, new = now + (uintptr_t)increment;
	int wraps = increment < 0 ? new > now : new < now;

	if (!increment || (!wraps && (uintptr_t)sys_brk((void *)new) == new))
		return old;
	errno = ENOMEM;
	return (void *)-1;
}
