/* SPDX-License-Identifier: MIT */
/* kill(2) */
#include <signal.h>
#include <ring3/sys.h>

int kill(pid_t pid, int sig)
{
	return sys_kill(pid, sig);
}
