/* SPDX-License-Identifier: MIT */
/* umask(2) */
#include <sys/stat.h>
#include <ring3/sys.h>

mode_t umask(mode_t mask)
{
	return sys_umask((int)mask);
}
