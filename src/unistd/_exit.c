/* SPDX-License-Identifier: MIT */
/*
 * _exit(2): executes the system call exit_group, because the system call exit ends only the calling
 * thread.
 */
#include <unistd.h>
#include <ring3/sys.h>

void _exit(int status)
{
	sys_exit_group(status);
}
