/* SPDX-License-Identifier: MIT */
/* delete_module(2) */
#include <ring3/linux.h>
#include <ring3/sys.h>

int delete_module(const char *name, unsigned int flags)
{
	return sys_delete_module(name, flags);
}
