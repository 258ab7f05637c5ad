/* SPDX-License-Identifier: MIT */
/*
 * The second source file of the test program. Both source files include ring3.h, so the linker must
 * accept the definitions of ring3.h twice.
 */
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
