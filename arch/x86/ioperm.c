/* SPDX-License-Identifier: MIT */
/* ioperm(2) */
#include <sys/io.h>
#include <ring3/sys.h>

int ioperm(unsigned long from, unsigned long num, int turn_on)
{
	return sys_ioperm(from, num, turn_on);
}
