/* SPDX-License-Identifier: MIT */
/* _Fork(3): fork without handlers to call, of which ring3 has none. */
#include <unistd.h>
#include <ring3/sys.h>

pid_t _Fork(void)
{
	return sys_fork();
}
