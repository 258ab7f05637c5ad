/* SPDX-License-Identifier: MIT */
/*
 * sethostname(2): limits the length to INT_MAX, because the system call takes the length as an int.
 */
#include <limits.h>
#include <unistd.h>
#include <ring3/sys.h>

int sethostname(const char *name, size_t len)
{
	return sys_sethostname(name, len > INT_MAX ? -1 : (int)len);
}
