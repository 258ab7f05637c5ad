/* SPDX-License-Identifier: MIT */
/* gettid(2) */
#include <unistd.h>
#include <ring3/sys.h>

pid_t gettid(void)
{
	return sys_gettid();
}
