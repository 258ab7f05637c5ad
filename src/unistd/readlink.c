/* SPDX-License-Identifier: MIT */
/* readlink(2) */
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>
#include "clamp.h"

ssize_t readlink(const char *pathname, char *buf, size_t bufsiz)
{
#ifdef SYS_readlink
	return sys_readlink(pathname, buf, clamp_to_int(bufsiz));
#else
	return sys_readlinkat(AT_FDCWD, pathname, buf, clamp_to_int(bufsiz));
#endif
}
