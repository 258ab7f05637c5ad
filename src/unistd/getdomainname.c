/* SPDX-License-Identifier: MIT */
/* getdomainname(2): of uname, as much as there is room for, without a zero if there is none for it. */
#include <errno.h>
#include <sys/utsname.h>
#include <unistd.h>
#include <ring3/sys.h>
#include "reachable.h"

int getdomainname(char *name, size_t len)
{
	struct utsname kernel;
	size_t n = 0, i;

	if (sys_uname(&kernel))
		return -1;
	while (n < len && kernel.domainname[n++])
		;
	if (n && !writable(name, n, &kernel)) {
		errno = EFAULT;
		return -1;
	}
	for (i = 0; i < n; i++)
		name[i] = kernel.domainname[i];
	return 0;
}
