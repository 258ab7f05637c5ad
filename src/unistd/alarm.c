/* SPDX-License-Identifier: MIT */
/* alarm(2) */
#include <unistd.h>
#include <ring3/sys.h>

unsigned int alarm(unsigned int seconds)
{
	return sys_alarm(seconds);
}
