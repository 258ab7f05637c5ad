/* SPDX-License-Identifier: MIT */
/* prlimit(2) */
#include <sys/resource.h>
#include <ring3/sys.h>

int prlimit(pid_t pid, int resource, const struct rlimit *new_limit, struct rlimit *old_limit)
{
	return sys_prlimit64(pid, (unsigned int)resource, new_limit, old_limit);
}
