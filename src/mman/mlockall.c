/* SPDX-License-Identifier: MIT */
/* mlockall(2) */
#include <sys/mman.h>
#include <ring3/sys.h>

int mlockall(int flags)
{
	return sys_mlockall(flags);
}
