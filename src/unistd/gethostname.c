/* SPDX-License-Identifier: MIT */
/*
 * gethostname(2): copies the host name that uname returns. It fails with ENAMETOOLONG if the name
 * does not fit into the buffer.
 */
#include <errno.h>
#include <sys/utsname.h>
#include <unistd.h>
#include <ring3/sys.h>
#include "copy_name.h"

int gethostname(char *name, size_t len)
{
	struct utsname kernel;
	ssize_t n;

	if (sys_uname(&kernel))
		return -1;
	n = copy_name(name, len, kernel.nodename);
	if (n < 0)
		return -1;
	if (n && !name[n - 1])
		return 0;
	errno = ENAMETOOLONG;
	return -1;
}
