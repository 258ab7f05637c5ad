/* SPDX-License-Identifier: MIT */
/* pause(2) */
#include <unistd.h>
#include <ring3/sys.h>

int pause(void)
{
	return sys_pause();
}
