/* SPDX-License-Identifier: MIT */
/*
 * The second file of the program. Both files include ring3.h, so the linker must accept its
 * definitions twice.
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
