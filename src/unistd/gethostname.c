/* SPDX-License-Identifier: MIT */
/* gethostname(2): of uname, as much as there is room for. */
#include <errno.h>
#include <sys/utsname.h>
#include <unistd.h>
#include <ring3/sys.h>
#include "nowhere.h"

int gethostname(char *name, size_t len)
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
		name[i] = kernel.nodename[i];
		if (!name[i])
			return 0;
	}
	errno = ENAMETOOLONG;
	return -1;
}
