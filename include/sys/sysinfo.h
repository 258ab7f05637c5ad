/* SPDX-License-Identifier: MIT */
/* <sys/sysinfo.h>: how busy the machine is. */
#ifndef _SYS_SYSINFO_H
#define _SYS_SYSINFO_H

#include <bits/decl.h>

#ifndef _LINUX_SYSINFO_H
#define _LINUX_SYSINFO_H	/* all that <linux/sysinfo.h> gives is here */

#define SI_LOAD_SHIFT	16

/* The kernel fills less than half; the room at the end is in case it ever fills more. */
struct sysinfo {
	unsigned long uptime;		/* seconds since the start */
	unsigned long loads[3];		/* of 1, 5 and 15 minutes, times 1 << SI_LOAD_SHIFT */
	unsigned long totalram;		/* times mem_unit bytes, as all below */
	unsigned long freeram;
	unsigned long sharedram;
	unsigned long bufferram;
	unsigned long totalswap;
	unsigned long freeswap;
	unsigned short procs;		/* processes, or rather threads */
	unsigned short pad;
	unsigned long totalhigh;
	unsigned long freehigh;
	unsigned int mem_unit;
	char __reserved[256];
};
#endif

__RING3_BEGIN_DECLS

/* sysinfo(2): fills *info; 0, or -1. */
int sysinfo(struct sysinfo *__info);

__RING3_END_DECLS

#endif
