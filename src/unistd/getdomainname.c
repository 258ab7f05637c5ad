/* SPDX-License-Identifier: MIT */
/* getdomainname(2): of uname, as much as there is room for, without a zero if there is none for it. */
#include <errno.h>
#include <sys/utsname.h>
#include <unistd.h>
#include <ring3/sys.h>
#include "nowhere.h"

int getdomainname(char *name, size_t len)
{
	struct utsname kernel;
	size_t i;

	if (sys_uname(&kernel))
		return -1;
	if (len && NOWHERE(name)) {
		errno = EFAULT;
		return -1;
	}
	for (i = 0; i < len; i++) {
		name[i] = kernel.domainname[i];
		if (!name[i])
			break;
	}
	return 0;
}
