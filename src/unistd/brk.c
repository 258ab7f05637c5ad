/* SPDX-License-Identifier: MIT */
/* brk(2): compares, because the kernel returns the current break even if it did not change it. */
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
