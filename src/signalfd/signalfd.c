/* SPDX-License-Identifier: MIT */
/*
 * signalfd(2): executes the system call signalfd4, because the system call signalfd has no argument
 * flags.
 */
#include <sys/signalfd.h>
#include <ring3/sys.h>
#include "k_sigaction.h"

int signalfd(int fd, const sigset_t *mask, int flags)
{
	return sys_signalfd4(fd, mask, K_SIGSET_SIZE, flags);
}
