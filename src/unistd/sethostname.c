/* SPDX-License-Identifier: MIT */
/* sethostname(2): the kernel takes an int, and no length may wrap into it. */
#include <limits.h>
#include <unistd.h>
#include <ring3/sys.h>

int sethostname(const char *name, size_t len)
{
	return sys_sethostname(name, len > INT_MAX ? -1 : (int)len);
}
