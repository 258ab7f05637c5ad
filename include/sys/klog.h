/* SPDX-License-Identifier: MIT */
/* <sys/klog.h>: read and control the kernel's log. */
#ifndef _SYS_KLOG_H
#define _SYS_KLOG_H

#include <bits/decl.h>

__RING3_BEGIN_DECLS

/*
 * klogctl(3): performs operation type on the kernel's log. For example, type 2 reads new messages,
 * 3 reads all messages, and 10 returns the log's size. Reading writes up to len bytes to bufp.
 * Returns the operation's result, or -1. The kernel's name of this system call is syslog(2).
 */
int klogctl(int __type, char *__bufp, int __len);

__RING3_END_DECLS

#endif
