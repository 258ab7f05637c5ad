/* SPDX-License-Identifier: MIT */
/* <sys/sysinfo.h>: sysinfo(2): memory, load and uptime of the machine. */
#ifndef _SYS_SYSINFO_H
#define _SYS_SYSINFO_H

#include <bits/decl.h>

#ifndef _LINUX_SYSINFO_H
#define _LINUX_SYSINFO_H	/* include guard of <linux/sysinfo.h>: avoids redefinitions */

#define SI_LOAD_SHIFT	16

/* The kernel does not write __reserved: it is room for members of later kernels. */
struct sysinfo {
	unsigned long uptime;		/* seconds since boot */
	unsigned long loads[3];		/* load of 1, 5 and 15 minutes, times 1 << SI_LOAD_SHIFT */
	unsigned long totalram;		/* total memory, in units of mem_unit bytes */
	unsigned long freeram;
	unsigned long sharedram;
	unsigned long bufferram;
	unsigned long totalswap;
	unsigned long freeswap;
	unsigned short procs;		/* number of threads */
	unsigned short pad;
	unsigned long totalhigh;
	unsigned long freehigh;
	unsigned int mem_unit;		/* unit of totalram to freehigh, in bytes */
	char __reserved[256];
};
#endif

__RING3_BEGIN_DECLS

/* sysinfo(2): writes memory, load and uptime of the machine to *info. Returns 0 or -1. */
int sysinfo(struct sysinfo *__info);

__RING3_END_DECLS

#endif
