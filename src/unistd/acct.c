/* SPDX-License-Identifier: MIT */
/* acct(2) */
#include <unistd.h>
#include <ring3/sys.h>

int acct(const char *filename)
{
	return sys_acct(filename);
}
