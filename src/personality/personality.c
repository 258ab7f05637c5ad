/* SPDX-License-Identifier: MIT */
/* personality(2) */
#include <sys/personality.h>
#include <ring3/sys.h>

int personality(unsigned long persona)
{
	return (int)sys_personality((unsigned int)persona);
}
