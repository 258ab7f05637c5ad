/* SPDX-License-Identifier: MIT */
/* setpgrp(2): System V's function, without arguments. (BSD's setpgrp has two, as setpgid.) */
#include <unistd.h>
#include <ring3/sys.h>

pid_t setpgrp(void)
{
	return sys_setpgid(0, 0);
}
