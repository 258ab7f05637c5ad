/* SPDX-License-Identifier: MIT */
/* killpg(3): kill(2) for a process group. */
#include <errno.h>
#include <signal.h>
#include <ring3/sys.h>

int killpg(pid_t pgrp, int sig)
{
	if (pgrp < 0) {
		errno = EINVAL;
		return -1;
	}
	return sys_kill(-pgrp, sig);
}
