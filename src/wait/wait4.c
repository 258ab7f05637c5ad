/* SPDX-License-Identifier: MIT */
/* wait4(2) */
#include <sys/wait.h>
#include <ring3/sys.h>
#include "result.h"
#include "k_rusage.h"

pid_t wait4(pid_t pid, int *wstatus, int options, struct rusage *rusage)
{
	pid_t child = sys_wait4(pid, wstatus, options, k_rusage(rusage));

	/*
	 * If the kernel returns no child, it does not write *rusage, and there is nothing to
	 * convert.
	 */
	if (child > 0 && widen_rusage(rusage))
		return (pid_t)result_or_errno(-EFAULT);
	return child;
}
