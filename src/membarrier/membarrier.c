/* SPDX-License-Identifier: MIT */
/* membarrier(2) */
#include <sys/membarrier.h>
#include <ring3/sys.h>

int membarrier(int cmd, int flags)
{
	return sys_membarrier(cmd, (unsigned int)flags, 0);
}
