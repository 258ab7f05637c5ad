/* SPDX-License-Identifier: MIT */
/* Tests the functions of <sys/pidfd.h>. */
#include "children.h"
#include <limits.h>
#include <signal.h>
#include <sys/pidfd.h>
#include <sys/wait.h>
#include <unistd.h>

/* An invalid address. volatile hides the address from the compiler, which would warn about it. */
static void *volatile bad_address = (void *)1;
#define BAD bad_address

static void pidfds(struct both *t)
{
	siginfo_t info = { 0 };
	int fd, copy;
	pid_t pid;

	pid = sleeper();
	SAY((fd = pidfd_open(pid, 0)) >= 0);
	if (fd >= 0) {
		SAY((copy = pidfd_getfd(fd, 0, 0)) >= 0);
		FAILS(pidfd_getfd(fd, 99, 0), EBADF);
		FAILS(pidfd_getfd(fd, 0, 1), EINVAL);
		OK(pidfd_send_signal(fd, 0, NULL, 0));
		FAILS(pidfd_send_signal(fd, 0, NULL, 99), EINVAL);
		FAILS(pidfd_send_signal(fd, 0, BAD, 0), EFAULT);
		FAILS(pidfd_send_signal(-1, 0, NULL, 0), EBADF);
		info.si_signo = SIGUSR1;
		info.si_code = SI_QUEUE;
		OK(pidfd_send_signal(fd, SIGUSR1, &info, 0));
		OK(waitid(P_PIDFD, (id_t)fd, &info, WEXITED));
		MUST(info.si_code == CLD_KILLED && info.si_status == SIGUSR1 && info.si_pid == pid, 1, EDOM);
		FAILS(pidfd_send_signal(fd, 0, NULL, 0), ESRCH);
		FAILS(pidfd_open(-1, 0), EINVAL);
		FAILS(pidfd_open(getpid(), 1), EINVAL);
		FAILS(pidfd_open(INT_MAX, 0), ESRCH);
	} else {
		OK(kill(pid, SIGKILL));
		SAY(waitpid(pid, NULL, 0) == pid);
	}
}

const struct both_case pidfd_cases[] = {
	{ "pidfd_open, pidfd_getfd, pidfd_send_signal", pidfds, 1 },
	{ 0 },
};
