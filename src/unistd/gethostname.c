/* SPDX-License-Identifier: MIT */
/* gethostname(2): of uname, as much as there is room for. */
#include <errno.h>
#include <sys/utsname.h>
#include <unistd.h>
#include <ring3/sys.h>
#include "reachable.h"

int gethostname(char *name, size_t len)
{
	struct utsname kernel;
	size_t n = 0, i;

	if (sys_uname(&kernel))
		return -1;
	while (n < len && kernel.nodename[n++])
		;
	if (n && !writable(name, n, &kernel)) {
		errno = EFAULT;
		return -1;
	}
	for (i = 0; i < n; i++)
		name[i] = kernel.nodename[i];
	if (n && !name[n - 1])
		return 0;
	errno = ENAMETOOLONG;
	return -1;
}
