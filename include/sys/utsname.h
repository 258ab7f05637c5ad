/* SPDX-License-Identifier: MIT */
/* <sys/utsname.h>: which kernel this is. */
#ifndef _SYS_UTSNAME_H
#define _SYS_UTSNAME_H

#include <features.h>
#include <bits/decl.h>

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define SYS_NMLN	65	/* bytes of each, with the NUL */
#endif

struct utsname {
	char sysname[65];		/* "Linux" */
	char nodename[65];		/* the host's name */
	char release[65];		/* "6.1.0" ... */
	char version[65];		/* when and how it was built */
	char machine[65];		/* "x86_64", "i686" */
#ifdef _GNU_SOURCE
	char domainname[65];		/* of NIS */
#else
	char __domainname[65];
#endif
};

__RING3_BEGIN_DECLS

/* uname(2): fills *buf; 0, or -1. */
int uname(struct utsname *__buf);

__RING3_END_DECLS

#endif
