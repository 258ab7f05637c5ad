/* SPDX-License-Identifier: MIT */
/* <sys/acct.h>: what acct(2) has the kernel write of every process that ends. acct(5). */
#ifndef _SYS_ACCT_H
#define _SYS_ACCT_H

#include <features.h>
#include <bits/decl.h>
#include <endian.h>
#include <stdint.h>
#include <time.h>

#ifndef _LINUX_ACCT_H		/* <linux/acct.h> has these, by its own names */
#define ACCT_COMM	16

/* A number of 13 bits, times 8 to the power that its upper 3 bits are. */
typedef uint16_t comp_t;

/* A record of the second version, with ids of 16 bits. */
struct acct {
	char ac_flag;			/* AFORK ... */
	uint16_t ac_uid;
	uint16_t ac_gid;
	uint16_t ac_tty;
	uint32_t ac_btime;		/* when it began, in seconds since 1970 */
	comp_t ac_utime;		/* times are in 1/AHZ seconds */
	comp_t ac_stime;
	comp_t ac_etime;
	comp_t ac_mem;			/* KiB, on average */
	comp_t ac_io;
	comp_t ac_rw;
	comp_t ac_minflt;
	comp_t ac_majflt;
	comp_t ac_swaps;
	uint32_t ac_exitcode;
	char ac_comm[ACCT_COMM + 1];
	char ac_pad[10];
};

/* A record of the third, which most kernels write. */
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

/* ac_flag: it forked and did not exec; had a superuser's powers; dumped core; died of a signal. */
#define AFORK		0x01
#define ASU		0x02
#define ACORE		0x08
#define AXSIG		0x10
#define ACCT_BYTEORDER	0x00	/* little-endian: the bit of ac_version for the other is not set */
#define AHZ		100
#endif

__RING3_BEGIN_DECLS

/* acct(2): has the kernel note every process that ends in filename; NULL: no longer. 0, or -1. */
int acct(const char *__filename);

__RING3_END_DECLS

#endif
