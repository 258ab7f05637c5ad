/* SPDX-License-Identifier: MIT */
/* finit_module(2) */
#include <ring3/linux.h>
#include <ring3/sys.h>

int finit_module(int fd, const char *param_values, int flags)
{
	return sys_finit_module(fd, param_values, flags);
}
