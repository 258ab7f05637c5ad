/* SPDX-License-Identifier: MIT */
/* brk(2): the kernel answers where the break is now, whether it moved or not. */
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
