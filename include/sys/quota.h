/* SPDX-License-Identifier: MIT */
/* <sys/quota.h>: disk quotas of users, groups and projects. */
#ifndef _SYS_QUOTA_H
#define _SYS_QUOTA_H

#include <bits/decl.h>
#include <stdint.h>

/*
 * A quota block is 1 KiB. dbtob(num) converts quota blocks to bytes. btodb(num) converts bytes to
 * quota blocks. fs_to_dq_blocks(num, blksize) converts num blocks of blksize bytes to quota blocks.
 */
#define dbtob(num)	((num) << 10)
#define btodb(num)	((num) >> 10)
#define fs_to_dq_blocks(num, blksize) (((num) * (blksize)) / 1024)

/* Constants for old programs that read the quota files themselves, without quotactl. */
#define _LINUX_QUOTA_VERSION	2
#define MAX_IQ_TIME	604800
#define MAX_DQ_TIME	604800
#define QUOTAFILENAME	"quota"
#define QUOTAGROUP	"staff"
#define NR_DQHASH	43
#define NR_DQUOTS	256

#ifndef _LINUX_QUOTA_			/* unless <linux/quota.h> is already included */
/* Types of quota. The kernel has three types. But MAXQUOTAS is 2, as in other C libraries. */
#define MAXQUOTAS	2
#define USRQUOTA	0
#define GRPQUOTA	1
#define PRJQUOTA	2
#define INITQFNAMES	{ "user", "group", "undefined" };

/*
 * QCMD(cmd, type) combines a command (Q_...) and a type (USRQUOTA ...) into the argument op of
 * quotactl.
 */
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

/* Formats of a quota file. The command Q_GETFMT writes one of these values. */
#define QFMT_VFS_OLD	1
#define QFMT_VFS_V0	2
#define QFMT_OCFS2	3
#define QFMT_VFS_V1	4
#define QFMT_SHMEM	5

/*
 * Bits of dqb_valid in struct dqblk. Each bit tells that some members of the structure are valid.
 */
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

/* Bits of dqi_valid in struct dqinfo. Each bit tells that a member of the structure is valid. */
#define IIF_BGRACE	1
#define IIF_IGRACE	2
#define IIF_FLAGS	4
#define IIF_ALL		(IIF_BGRACE | IIF_IGRACE | IIF_FLAGS)
#endif

/*
 * The limits and the current use of disk space and inodes, for one user, group or project. The
 * command Q_GETQUOTA writes this structure, and Q_SETQUOTA reads it. The kernel calls the structure
 * struct if_dqblk.
 */
struct dqblk {
	uint64_t dqb_bhardlimit;	/* hard limit of the disk space, in blocks of 1 KiB */
	/*
	 * The soft limit of the disk space, in blocks of 1 KiB. Until the time dqb_btime, the use
	 * may be larger than this limit.
	 */
	uint64_t dqb_bsoftlimit;
	uint64_t dqb_curspace;		/* bytes in use */
	uint64_t dqb_ihardlimit;	/* hard limit of the number of inodes */
	/*
	 * The soft limit of the number of inodes. Until the time dqb_itime, the number may be
	 * larger than this limit.
	 */
	uint64_t dqb_isoftlimit;
	uint64_t dqb_curinodes;		/* inodes in use */
	/* dqb_curspace may be above the soft limit until this time, in seconds since 1970. */
	uint64_t dqb_btime;
	/* dqb_curinodes may be above the soft limit until this time, in seconds since 1970. */
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

/* dqoff(UID) is the offset in bytes of the record of user UID in a file of struct dqblk. */
#define dqoff(UID)	((int64_t)(UID) * sizeof(struct dqblk))

/*
 * The grace times and flags of a file system. The command Q_GETINFO writes this structure, and
 * Q_SETINFO reads it. The kernel calls the structure struct if_dqinfo.
 */
struct dqinfo {
	/* How many seconds the use of disk space may stay above the soft limit. */
	uint64_t dqi_bgrace;
	/* How many seconds the number of inodes may stay above the soft limit. */
	uint64_t dqi_igrace;
	uint32_t dqi_flags;
	uint32_t dqi_valid;		/* IIF_... */
};

__RING3_BEGIN_DECLS

/*
 * quotactl(2): performs op on the quotas of a file system. special is the path of the device with
 * the file system. The macro QCMD makes op from a command and a type of quota. id is the id of a
 * user, group or project. For Q_QUOTAON, id is a format (QFMT_...). addr points to the data of the
 * command. Returns 0 or -1. Fails with ESRCH if the quotas of the file system are off, or with
 * ENOTBLK, ENODEV or another error.
 */
int quotactl(int __op, const char *__special, int __id, char *__addr);

__RING3_END_DECLS

#endif
