/* SPDX-License-Identifier: MIT */
/* <sys/sysinfo.h>: sysinfo(2), which returns the memory, load and uptime of the machine. */
#ifndef _SYS_SYSINFO_H
#define _SYS_SYSINFO_H

#include <bits/decl.h>

#ifndef _LINUX_SYSINFO_H
/*
 * <linux/sysinfo.h> defines the same names. The next line defines the include guard of that header,
 * so a later #include of it adds nothing.
 */
#define _LINUX_SYSINFO_H

#define SI_LOAD_SHIFT	16

/*
 * The result of sysinfo. The kernel writes at most 8 bytes of __reserved, which is for new
 * members in later versions of Linux.
 */
struct sysinfo {
	unsigned long uptime;		/* seconds since boot */
	/* The load average over 1, 5 and 15 minutes, multiplied by 1 << SI_LOAD_SHIFT. */
	unsigned long loads[3];
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
	/*
	 * The number of bytes in one unit. The members totalram to freeswap, totalhigh and freehigh
	 * are numbers of units.
	 */
	unsigned int mem_unit;
	char __reserved[256];
};
#endif

__RING3_BEGIN_DECLS

/* sysinfo(2): writes memory, load and uptime of the machine to *info. Returns 0 or -1. */
int sysinfo(struct sysinfo *__info);

__RING3_END_DECLS

#endif
