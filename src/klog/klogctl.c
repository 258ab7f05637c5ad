/* SPDX-License-Identifier: MIT */
/* klogctl(3): the call whose kernel name, syslog, is that of another function. */
#include <sys/klog.h>
#include <ring3/sys.h>

int klogctl(int type, char *bufp, int len)
{
	return sys_syslog(type, bufp, len);
}
