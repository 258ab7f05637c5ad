/* SPDX-License-Identifier: MIT */
/* killpg(3): calls kill(2) with the negative of the process group's id. */
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
