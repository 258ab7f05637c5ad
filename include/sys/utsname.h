/* SPDX-License-Identifier: MIT */
/* <sys/utsname.h>: uname(2), which returns the name and version of the kernel. */
#ifndef _SYS_UTSNAME_H
#define _SYS_UTSNAME_H

#include <features.h>
#include <bits/decl.h>

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* The size of each member of struct utsname in bytes, including the NUL. */
#define SYS_NMLN	65
#endif

struct utsname {
	char sysname[65];		/* "Linux" */
	char nodename[65];		/* name of the host */
	char release[65];		/* "6.1.0" ... */
	char version[65];		/* date of the build */
	char machine[65];		/* "x86_64", "i686" */
#ifdef _GNU_SOURCE
	char domainname[65];		/* NIS domain name */
#else
	char __domainname[65];
#endif
};

__RING3_BEGIN_DECLS

/* uname(2): writes the name and version of the kernel to *buf. Returns 0 or -1. */
int uname(struct utsname *__buf);

__RING3_END_DECLS

#endif
