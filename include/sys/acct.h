/* SPDX-License-Identifier: MIT */
/* <sys/acct.h>: process accounting records of acct(2). acct(5). */
#ifndef _SYS_ACCT_H
#define _SYS_ACCT_H

#include <features.h>
#include <bits/decl.h>
#include <endian.h>
#include <stdint.h>
#include <time.h>

#ifndef _LINUX_ACCT_H		/* <linux/acct.h> defines these with its own names */
#define ACCT_COMM	16

/* A floating-point number: 13 bits, times 8 to the power of the upper 3 bits. */
typedef uint16_t comp_t;

/* A record of version 2, with 16-bit ids. */
struct acct {
	char ac_flag;			/* AFORK, ASU ... */
	uint16_t ac_uid;
	uint16_t ac_gid;
	uint16_t ac_tty;
	uint32_t ac_btime;		/* start time, in seconds since 1970 */
	comp_t ac_utime;		/* times are in 1/AHZ seconds */
	comp_t ac_stime;
	comp_t ac_etime;
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

/* A record of version 3, which most kernels write. */
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

/* ac_flag: forked without exec; used superuser rights; dumped core; killed by a signal. */
#define AFORK		0x01
#define ASU		0x02
#define ACORE		0x08
#define AXSIG		0x10
#define ACCT_BYTEORDER	0x00	/* little-endian: the byte order bit of ac_version is clear */
#define AHZ		100
#endif

__RING3_BEGIN_DECLS

/*
 * acct(2): the kernel appends a record to filename for every process that ends; NULL stops it.
 * Returns 0 or -1.
 */
int acct(const char *__filename);

__RING3_END_DECLS

#endif
