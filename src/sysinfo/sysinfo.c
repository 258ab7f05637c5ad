/* SPDX-License-Identifier: MIT */
/* sysinfo(2) */
#include <sys/sysinfo.h>
#include <ring3/sys.h>

int sysinfo(struct sysinfo *info)
{
	return sys_sysinfo(info);
}
