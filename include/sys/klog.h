/* SPDX-License-Identifier: MIT */
/* <sys/klog.h>: klogctl(3), which reads and controls the kernel's log. */
#ifndef _SYS_KLOG_H
#define _SYS_KLOG_H

#include <bits/decl.h>

__RING3_BEGIN_DECLS

/*
 * klogctl(3): performs an operation on the kernel's log. type selects the operation. For example,
 * type 2 reads new messages, type 3 reads all messages, and type 10 returns the log's size. A read
 * writes up to len bytes to bufp. Returns the operation's result, or -1. The kernel's name of this
 * system call is syslog(2).
 */
int klogctl(int __type, char *__bufp, int __len);

__RING3_END_DECLS

#endif
