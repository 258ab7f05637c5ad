/* SPDX-License-Identifier: MIT */
/*
 * eventfd(2): executes the system call eventfd2, which has the argument `flags`. The system call
 * eventfd has only initval.
 */
#include <sys/eventfd.h>
#include <ring3/sys.h>

int eventfd(unsigned int initval, int flags)
{
	return sys_eventfd2(initval, flags);
}
