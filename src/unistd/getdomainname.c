/* SPDX-License-Identifier: MIT */
/*
 * getdomainname(2): copies the domain name that uname returns. If the name is longer than the
 * buffer, the copy has no NUL.
 */
#include <sys/utsname.h>
#include <unistd.h>
#include <ring3/sys.h>
#include "copy_name.h"

int getdomainname(char *name, size_t len)
{
	struct utsname kernel;

	if (sys_uname(&kernel))
		return -1;
	return copy_name(name, len, kernel.domainname) < 0 ? -1 : 0;
}
