/* SPDX-License-Identifier: MIT */
/* sync(2) */
#include <unistd.h>
#include <ring3/sys.h>

void sync(void)
{
	sys_sync();
}
