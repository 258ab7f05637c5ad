/* SPDX-License-Identifier: MIT */
/* uname(2) */
#include <sys/utsname.h>
#include <ring3/sys.h>

int uname(struct utsname *buf)
{
	return sys_uname(buf);
}
