/* SPDX-License-Identifier: MIT */
/* quotactl(2) */
#include <sys/quota.h>
#include <ring3/sys.h>

int quotactl(int op, const char *special, int id, char *addr)
{
	return sys_quotactl((unsigned int)op, special, (unsigned int)id, addr);
}
