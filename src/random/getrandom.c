/* SPDX-License-Identifier: MIT */
/* getrandom(2) */
#include <sys/random.h>
#include <ring3/sys.h>

ssize_t getrandom(void *buf, size_t buflen, unsigned int flags)
{
	return sys_getrandom(buf, buflen, flags);
}
