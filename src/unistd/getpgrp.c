/* SPDX-License-Identifier: MIT */
/* getpgrp(2) */
#include <unistd.h>
#include <ring3/sys.h>

pid_t getpgrp(void)
{
	return sys_getpgrp();
}
