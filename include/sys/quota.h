/* SPDX-License-Identifier: MIT */
/* <sys/quota.h>: disk quotas of users, groups and projects. */
#ifndef _SYS_QUOTA_H
#define _SYS_QUOTA_H

#include <bits/decl.h>
#include <stdint.h>

/*
 * Conversions. dbtob: quota blocks (1 KiB) to bytes. btodb: bytes to quota blocks. fs_to_dq_blocks:
 * num blocks of blksize bytes to quota blocks.
 */
#define dbtob(num)	((num) << 10)
#define btodb(num)	((num) >> 10)
#define fs_to_dq_blocks(num, blksize) (((num) * (blksize)) / 1024)

/* Constants for old programs that read the quota files directly. */
#define _LINUX_QUOTA_VERSION	2
#define MAX_IQ_TIME	604800
#define MAX_DQ_TIME	604800
#define QUOTAFILENAME	"quota"
#define QUOTAGROUP	"staff"
#define NR_DQHASH	43
#define NR_DQUOTS	256

#ifndef _LINUX_QUOTA_			/* defined if <linux/quota.h> is already included */
/* Types of quota. The kernel has three, but MAXQUOTAS stays 2 as in other C libraries. */
#define MAXQUOTAS	2
#define USRQUOTA	0
#define GRPQUOTA	1
#define PRJQUOTA	2
#define INITQFNAMES	{ "user", "group", "undefined" };

/* QCMD(cmd, type) makes the argument op of quotactl from a command (Q_...) and a type. */
#define SUBCMDMASK	0x00ff
#define SUBCMDSHIFT	8
#define QCMD(cmd, type)	(((cmd) << SUBCMDSHIFT) | ((type) & SUBCMDMASK))
#define Q_SYNC		0x800001
#define Q_QUOTAON	0x800002
#define Q_QUOTAOFF	0x800003
#define Q_GETFMT	0x800004
#define Q_GETINFO	0x800005
#define Q_SETINFO	0x800006
#define Q_GETQUOTA	0x800007
#define Q_SETQUOTA	0x800008
#define Q_GETNEXTQUOTA	0x800009

/* Results of Q_GETFMT: formats of the quota file. */
#define QFMT_VFS_OLD	1
#define QFMT_VFS_V0	2
#define QFMT_OCFS2	3
#define QFMT_VFS_V1	4
#define QFMT_SHMEM	5

/* Bits of dqb_valid: which members of struct dqblk are valid. */
#define QIF_BLIMITS	1
#define QIF_SPACE	2
#define QIF_ILIMITS	4
#define QIF_INODES	8
#define QIF_BTIME	16
#define QIF_ITIME	32
#define QIF_LIMITS	(QIF_BLIMITS | QIF_ILIMITS)
#define QIF_USAGE	(QIF_SPACE | QIF_INODES)
#define QIF_TIMES	(QIF_BTIME | QIF_ITIME)
#define QIF_ALL		(QIF_LIMITS | QIF_USAGE | QIF_TIMES)

/* Bits of dqi_valid: which members of struct dqinfo are valid. */
#define IIF_BGRACE	1
#define IIF_IGRACE	2
#define IIF_FLAGS	4
#define IIF_ALL		(IIF_BGRACE | IIF_IGRACE | IIF_FLAGS)
#endif

/*
 * Limits and current use: data of Q_GETQUOTA and Q_SETQUOTA. The kernel's name is struct if_dqblk.
 */
struct dqblk {
	uint64_t dqb_bhardlimit;	/* hard limit, in blocks of 1 KiB */
	uint64_t dqb_bsoftlimit;	/* soft limit: may be exceeded until dqb_btime */
	uint64_t dqb_curspace;		/* bytes in use */
	uint64_t dqb_ihardlimit;	/* hard limit of the number of inodes */
	uint64_t dqb_isoftlimit;	/* soft limit: may be exceeded until dqb_itime */
	uint64_t dqb_curinodes;		/* inodes in use */
	uint64_t dqb_btime;		/* end of the grace time, in seconds since 1970 */
	uint64_t dqb_itime;		/* the same for inodes */
	uint32_t dqb_valid;		/* QIF_... */
};

#define dq_bhardlimit	dq_dqb.dqb_bhardlimit
#define dq_bsoftlimit	dq_dqb.dqb_bsoftlimit
#define dq_curspace	dq_dqb.dqb_curspace
#define dq_ihardlimit	dq_dqb.dqb_ihardlimit
#define dq_isoftlimit	dq_dqb.dqb_isoftlimit
#define dq_curinodes	dq_dqb.dqb_curinodes
#define dq_btime	dq_dqb.dqb_btime
#define dq_itime	dq_dqb.dqb_itime
#define dq_valid	dq_dqb.dqb_valid

/* dqoff(UID): offset in bytes of a user's record in an old quota file. */
#define dqoff(UID)	((int64_t)(UID) * sizeof(struct dqblk))

/* Grace times and flags: data of Q_GETINFO and Q_SETINFO. The kernel's name is struct if_dqinfo. */
struct dqinfo {
	uint64_t dqi_bgrace;		/* grace time for blocks, in seconds */
	uint64_t dqi_igrace;		/* grace time for inodes, in seconds */
	uint32_t dqi_flags;
	uint32_t dqi_valid;		/* IIF_... */
};

__RING3_BEGIN_DECLS

/*
 * quotactl(2): performs op, which QCMD makes, on the file system of device special. id: a user,
 * group or project. addr: data of the command. Returns 0, or -1 (ESRCH if quotas are off, ENOTBLK,
 * ENODEV ...).
 */
int quotactl(int __op, const char *__special, int __id, char *__addr);

__RING3_END_DECLS

#endif
