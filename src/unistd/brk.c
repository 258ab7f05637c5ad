/* SPDX-License-Identifier: MIT */
/*
 * brk(2): on failure the kernel returns the current program break, not an error. So this function
 * compares the result with addr.
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
