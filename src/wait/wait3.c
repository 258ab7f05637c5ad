/* SPDX-License-Identifier: MIT */
/* wait3(2): executes wait4(2) for any child process. */
#include <sys/wait.h>
#include <ring3/sys.h>
#include "result.h"
#include "k_rusage.h"

pid_t wait3(int *wstatus, int options, struct rusage *rusage)
{
	pid_t child = sys_wait4(-1, wstatus, options, k_rusage(rusage));

	/*
	 * If the kernel returns no child, it does not write *rusage, and there is nothing to
	 * convert.
	 */
	if (child > 0 && widen_rusage(rusage))
		return (pid_t)result_or_errno(-EFAULT);
	return child;
}
