/* SPDX-License-Identifier: MIT */
/*
 * waitid(2): the system call has a fifth argument, a pointer to struct rusage. The C function does
 * not have this argument, so this function passes NULL to the kernel.
 */
#include <stddef.h>
#include <sys/wait.h>
#include <ring3/sys.h>

int waitid(idtype_t idtype, id_t id, siginfo_t *infop, int options)
{
	return sys_waitid((int)idtype, (pid_t)id, infop, options, NULL);
}
