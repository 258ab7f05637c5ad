/* SPDX-License-Identifier: MIT */
/*
 * setdomainname(2): the system call takes the length as an int. If len is above INT_MAX, this
 * function passes -1, which the kernel rejects.
 */
#include <limits.h>
#include <unistd.h>
#include <ring3/sys.h>

int setdomainname(const char *name, size_t len)
{
	return sys_setdomainname(name, len > INT_MAX ? -1 : (int)len);
}
