/* SPDX-License-Identifier: MIT */
/* <sys/sysinfo.h>: memory, load and uptime of the machine. */
#ifndef _SYS_SYSINFO_H
#define _SYS_SYSINFO_H

#include <bits/decl.h>

#ifndef _LINUX_SYSINFO_H
#define _LINUX_SYSINFO_H	/* <linux/sysinfo.h> defines nothing else */

#define SI_LOAD_SHIFT	16

/* The kernel fills in less than half; the rest is for extensions. */
struct sysinfo {
	unsigned long uptime;		/* seconds since boot */
	unsigned long loads[3];		/* over 1, 5 and 15 minutes, times 1 << SI_LOAD_SHIFT */
	unsigned long totalram;		/* in units of mem_unit bytes, as all below */
	unsigned long freeram;
	unsigned long sharedram;
	unsigned long bufferram;
	unsigned long totalswap;
	unsigned long freeswap;
	unsigned short procs;		/* number of threads */
	unsigned short pad;
	unsigned long totalhigh;
	unsigned long freehigh;
	unsigned int mem_unit;
	char __reserved[256];
};
#endif

__RING3_BEGIN_DECLS

/* sysinfo(2): fills in *info. Returns 0 or -1. */
int sysinfo(struct sysinfo *__info);

__RING3_END_DECLS

#endif
