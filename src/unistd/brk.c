/* SPDX-License-Identifier: MIT */
/* brk(2): the kernel returns the break after the call, changed or not. */
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
