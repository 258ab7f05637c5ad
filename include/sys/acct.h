/* SPDX-License-Identifier: MIT */
/* <sys/acct.h>: process accounting: the function acct and its records. See acct(2), acct(5). */
#ifndef _SYS_ACCT_H
#define _SYS_ACCT_H

#include <features.h>
#include <bits/decl.h>
#include <endian.h>
#include <stdint.h>
#include <time.h>

#ifndef _LINUX_ACCT_H		/* if <linux/acct.h> has not defined these names */
#define ACCT_COMM	16

/* A floating-point number: the lower 13 bits, times 8 to the power of the upper 3 bits. */
typedef uint16_t comp_t;

/* Accounting record, version 2: user and group ids have 16 bits. */
struct acct {
	char ac_flag;			/* AFORK, ASU, ACORE, AXSIG */
	uint16_t ac_uid;
	uint16_t ac_gid;
	uint16_t ac_tty;
	uint32_t ac_btime;		/* start time, in seconds since 1970 */
	comp_t ac_utime;		/* CPU time in user mode, in 1/AHZ seconds */
	comp_t ac_stime;	/* CPU time in the kernel, in 1/AHZ seconds */
	comp_t ac_etime;	/* elapsed time, in 1/AHZ seconds */
	comp_t ac_mem;			/* average memory use in KiB */
	comp_t ac_io;
	comp_t ac_rw;
	comp_t ac_minflt;
	comp_t ac_majflt;
	comp_t ac_swaps;
	uint32_t ac_exitcode;
	char ac_comm[ACCT_COMM + 1];
	char ac_pad[10];
};

/* Accounting record, version 3. Kernels with CONFIG_BSD_PROCESS_ACCT_V3 write it. */
struct acct_v3 {
	char ac_flag;
	char ac_version;		/* 3 */
	uint16_t ac_tty;
	uint32_t ac_exitcode;
	uint32_t ac_uid;
	uint32_t ac_gid;
	uint32_t ac_pid;
	uint32_t ac_ppid;
	uint32_t ac_btime;
	float ac_etime;
	comp_t ac_utime;
	comp_t ac_stime;
	comp_t ac_mem;
	comp_t ac_io;
	comp_t ac_rw;
	comp_t ac_minflt;
	comp_t ac_majflt;
	comp_t ac_swaps;
	char ac_comm[ACCT_COMM];
};

/* Bits of ac_flag. */
#define AFORK		0x01	/* forked and did not call exec */
#define ASU		0x02	/* used superuser privileges */
#define ACORE		0x08	/* dumped core */
#define AXSIG		0x10	/* killed by a signal */
#define ACCT_BYTEORDER	0x00	/* bit in ac_version: 0x80 if big-endian, 0 if little-endian */
#define AHZ		100	/* ticks per second in the records */
#endif

__RING3_BEGIN_DECLS

/*
 * acct(2): makes the kernel append a record to filename whenever a process ends. NULL turns
 * accounting off. Returns 0 or -1.
 */
int acct(const char *__filename);

__RING3_END_DECLS

#endif
