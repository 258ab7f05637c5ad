/* SPDX-License-Identifier: MIT */
/* setsid(2) */
#include <unistd.h>
#include <ring3/sys.h>

pid_t setsid(void)
{
	return sys_setsid();
}
