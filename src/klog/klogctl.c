/* SPDX-License-Identifier: MIT */
/* klogctl(3): makes the system call syslog, which is not the C function syslog(3). */
#include <sys/klog.h>
#include <ring3/sys.h>

int klogctl(int type, char *bufp, int len)
{
	return sys_syslog(type, bufp, len);
}
