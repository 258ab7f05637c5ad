/* SPDX-License-Identifier: MIT */
/* <sys/quota.h>: disk quotas of users, groups and projects. */
#ifndef _SYS_QUOTA_H
#define _SYS_QUOTA_H

#include <bits/decl.h>
#include <stdint.h>

/* Conversion between quota blocks of 1 KiB and bytes. */
#define dbtob(num)	((num) << 10)
#define btodb(num)	((num) >> 10)
#define fs_to_dq_blocks(num, blksize) (((num) * (blksize)) / 1024)

/* Constants of old programs that read quota files themselves. */
#define _LINUX_QUOTA_VERSION	2
#define MAX_IQ_TIME	604800
#define MAX_DQ_TIME	604800
#define QUOTAFILENAME	"quota"
#define QUOTAGROUP	"staff"
#define NR_DQHASH	43
#define NR_DQUOTS	256

#ifndef _LINUX_QUOTA_			/* defined if <linux/quota.h> came first */
/* Types of quota. The kernel has three; MAXQUOTAS is 2 by tradition. */
#define MAXQUOTAS	2
#define USRQUOTA	0
#define GRPQUOTA	1
#define PRJQUOTA	2
#define INITQFNAMES	{ "user", "group", "undefined" };

/* QCMD(cmd, type): the argument op of quotactl. */
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

/* Result of Q_GETFMT: the format of the quota file. */
#define QFMT_VFS_OLD	1
#define QFMT_VFS_V0	2
#define QFMT_OCFS2	3
#define QFMT_VFS_V1	4
#define QFMT_SHMEM	5

/* dqb_valid: which members of struct dqblk are valid. */
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

/* dqi_valid: which members of struct dqinfo are valid. */
#define IIF_BGRACE	1
#define IIF_IGRACE	2
#define IIF_FLAGS	4
#define IIF_ALL		(IIF_BGRACE | IIF_IGRACE | IIF_FLAGS)
#endif

/* Limits and use, for Q_GETQUOTA and Q_SETQUOTA: the kernel's struct if_dqblk. */
struct dqblk {
	uint64_t dqb_bhardlimit;	/* hard limit, in blocks of 1 KiB */
	uint64_t dqb_bsoftlimit;	/* soft limit: may be exceeded for the grace time */
	uint64_t dqb_curspace;		/* bytes in use */
	uint64_t dqb_ihardlimit;	/* the same three for inodes */
	uint64_t dqb_isoftlimit;
	uint64_t dqb_curinodes;
	uint64_t dqb_btime;		/* when the grace time ends */
	uint64_t dqb_itime;
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

/* Offset of a user's record in an old quota file. */
#define dqoff(UID)	((int64_t)(UID) * sizeof(struct dqblk))

/* Grace times and flags, for Q_GETINFO and Q_SETINFO: the kernel's struct if_dqinfo. */
struct dqinfo {
	uint64_t dqi_bgrace;		/* seconds */
	uint64_t dqi_igrace;
	uint32_t dqi_flags;
	uint32_t dqi_valid;		/* IIF_... */
};

__RING3_BEGIN_DECLS

/*
 * quotactl(2): performs op, QCMD(Q_..., USRQUOTA ...), for user, group or project id on the file
 * system of the device special. addr: data of the command. Returns 0, or -1: ESRCH if quotas are
 * off, ENOTBLK, ENODEV.
 */
int quotactl(int __op, const char *__special, int __id, char *__addr);

__RING3_END_DECLS

#endif
