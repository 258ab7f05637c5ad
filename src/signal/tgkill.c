/* SPDX-License-Identifier: MIT */
/* tgkill(2) */
#include <signal.h>
#include <ring3/sys.h>

int tgkill(pid_t tgid, pid_t tid, int sig)
{
	return sys_tgkill(tgid, tid, sig);
}
