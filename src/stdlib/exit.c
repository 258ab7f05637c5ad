/* SPDX-License-Identifier: MIT */
/*
 * exit(3): calls the functions registered with atexit, then the destructors, each in reverse order.
 * Then ends the process.
 */
#include <stdlib.h>
#include <ring3/sys.h>
#include "destructors.h"

void exit(int status)
{
	run_destructors();
	sys_exit_group(status);
}
