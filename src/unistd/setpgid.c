/* SPDX-License-Identifier: MIT */
/* setpgid(2) */
#include <unistd.h>
#include <ring3/sys.h>

int setpgid(pid_t pid, pid_t pgid)
{
	return sys_setpgid(pid, pgid);
}
