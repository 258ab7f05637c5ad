/* SPDX-License-Identifier: MIT */
/*
 * setdomainname(2): limits the length to INT_MAX, because the system call takes the length as an
 * int.
 */
#include <limits.h>
#include <unistd.h>
#include <ring3/sys.h>

int setdomainname(const char *name, size_t len)
{
	return sys_setdomainname(name, len > INT_MAX ? -1 : (int)len);
}
