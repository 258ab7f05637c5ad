/* SPDX-License-Identifier: MIT */
/* <sys/klog.h>: the kernel's log. */
#ifndef _SYS_KLOG_H
#define _SYS_KLOG_H

#include <bits/decl.h>

__RING3_BEGIN_DECLS

/*
 * klogctl(3), the kernel's call syslog(2): does type (2 reads, 3 copies all, 10 says how much there is
 * ...) with len bytes at bufp; what that type gives, 0, or -1.
 */
int klogctl(int __type, char *__bufp, int __len);

__RING3_END_DECLS

#endif
