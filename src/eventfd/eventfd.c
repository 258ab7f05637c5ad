/* SPDX-License-Identifier: MIT */
/*
 * eventfd(2): executes the system call eventfd2, because the system call eventfd has no argument
 * flags.
 */
#include <sys/eventfd.h>
#include <ring3/sys.h>

int eventfd(unsigned int initval, int flags)
{
	return sys_eventfd2(initval, flags);
}
