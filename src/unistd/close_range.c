/* SPDX-License-Identifier: MIT */
/* close_range(2) */
#include <unistd.h>
#include <ring3/sys.h>

int close_range(unsigned int first, unsigned int last, int flags)
{
	return sys_close_range(first, last, (unsigned int)flags);
}
