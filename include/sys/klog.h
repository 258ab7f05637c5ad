/* SPDX-License-Identifier: MIT */
/* <sys/klog.h>: the kernel's log. */
#ifndef _SYS_KLOG_H
#define _SYS_KLOG_H

#include <bits/decl.h>

__RING3_BEGIN_DECLS

/*
 * klogctl(3), the kernel's system call syslog(2): performs type (2: read, 3: read all, 10: size of
 * the buffer ...) with the len bytes at bufp. Returns the result of type, or -1.
 */
int klogctl(int __type, char *__bufp, int __len);

__RING3_END_DECLS

#endif
