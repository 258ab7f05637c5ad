/* SPDX-License-Identifier: MIT */
/* exit(3): runs the destructors in reverse order, then ends the process. */
#include <stdlib.h>
#include <ring3/sys.h>
#include "destructors.h"

void exit(int status)
{
	run_destructors();
	sys_exit_group(status);
}
