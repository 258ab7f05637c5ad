/* SPDX-License-Identifier: MIT */
/*
 * waitid(2): passes NULL as the fifth argument of the system call. This argument is a struct
 * rusage, which the C function does not have.
 */
#include <stddef.h>
#include <sys/wait.h>
#include <ring3/sys.h>

int waitid(idtype_t idtype, id_t id, siginfo_t *infop, int options)
{
	return sys_waitid((int)idtype, (pid_t)id, infop, options, NULL);
}
