/* SPDX-License-Identifier: MIT */
/* The second file of the program: both files contain the header's definitions. */
#include "ring3.h"
#include "other.h"

int fails(void)
{
	return sys_close(-1);
}

int errno_there(void)
{
	return errno;
}
