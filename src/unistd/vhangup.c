/* SPDX-License-Identifier: MIT */
/* vhangup(2) */
#include <unistd.h>
#include <ring3/sys.h>

int vhangup(void)
{
	return sys_vhangup();
}
