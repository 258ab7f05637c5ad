/* SPDX-License-Identifier: MIT */
/*
 * brk(2): compares the result with addr, because the kernel returns the current program break even
 * on failure.
 */
#include <errno.h>
#include <unistd.h>
#include <ring3/sys.h>

int brk(void *addr)
{
	if (sys_brk(addr) == addr)
		return 0;
	errno = ENOMEM;
	return -1;
}
