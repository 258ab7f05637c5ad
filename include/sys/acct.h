/* SPDX-License-Identifier: MIT */
/* <sys/acct.h>: the function acct and the records of process accounting. See acct(2), acct(5). */
#ifndef _SYS_ACCT_H
#define _SYS_ACCT_H

#include <features.h>
#include <bits/decl.h>
#include <endian.h>
#include <stdint.h>
#include <time.h>

/*
 * <linux/acct.h> defines the same names. If a program included <linux/acct.h> before, the next line
 * skips the names below.
 */
#ifndef _LINUX_ACCT_H
#define ACCT_COMM	16

/*
 * A comp_t stores a large number in 16 bits. A comp_t x stands for the number (x & 0x1fff),
 * multiplied by 8 to the power of (x >> 13).
 */
typedef uint16_t comp_t;

/*
 * Each record in the accounting file describes one process that ended. struct acct is a record of
 * version 2. In this structure, user and group ids have only 16 bits.
 */
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

/*
 * A record of version 3. The kernel writes records of this version if it was built with
 * CONFIG_BSD_PROCESS_ACCT_V3.
 */
struct acct_v3 {
	char ac_flag;
	char ac_version;		/* always 3 */
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

/* Bits of the member ac_flag of struct acct. */
#define AFORK		0x01	/* the process was forked and did not call exec */
#define ASU		0x02	/* the process used superuser privileges */
#define ACORE		0x08	/* the process dumped core */
#define AXSIG		0x10	/* a signal killed the process */
/*
 * The bit of ac_version that says the byte order of the record. The bit is 0x80 in records of
 * big-endian machines, and 0 in records of little-endian machines. All architectures of ring3 are
 * little-endian.
 */
#define ACCT_BYTEORDER	0x00
/* ac_utime, ac_stime and ac_etime are in units of 1/AHZ second. */
#define AHZ		100
#endif

__RING3_BEGIN_DECLS

/*
 * acct(2): makes the kernel append a record to the file filename whenever a process ends. If
 * filename is NULL, the kernel stops writing records. Returns 0 or -1.
 */
int acct(const char *__filename);

__RING3_END_DECLS

#endif
