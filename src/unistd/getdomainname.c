/* SPDX-License-Identifier: MIT */
/* getdomainname(2): copies the name that uname returns. A name that is too long gets no NUL. */
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
