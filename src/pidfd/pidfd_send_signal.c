/* SPDX-License-Identifier: MIT */
/* pidfd_send_signal(2) */
#include <sys/pidfd.h>
#include <ring3/sys.h>

int pidfd_send_signal(int pidfd, int sig, siginfo_t *info, unsigned int flags)
{
	return sys_pidfd_send_signal(pidfd, sig, info, flags);
}
