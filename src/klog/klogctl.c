/* SPDX-License-Identifier: MIT */
/* klogctl(3): executes the system call syslog. The C function syslog(3) is a different function. */
#include <sys/klog.h>
#include <ring3/sys.h>

int klogctl(int type, char *bufp, int len)
{
	return sys_syslog(type, bufp, len);
}
