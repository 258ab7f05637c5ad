/* SPDX-License-Identifier: MIT */
/*
 * struct stat: what i386's kernel fills in stat64(), and after it the times again with 64 bits, which
 * are the ones to read. stat(3type); Linux: asm/stat.h, struct stat64.
 */
struct stat {
	dev_t st_dev;			/* the device that the file is on */
	int __hole1;
	unsigned long __st_ino32;
	mode_t st_mode;			/* S_IF... and permissions */
	nlink_t st_nlink;		/* its names */
	uid_t st_uid;
	gid_t st_gid;
	dev_t st_rdev;			/* the device that the file is */
	int __hole2;
	off_t st_size;			/* bytes */
	blksize_t st_blksize;		/* bytes that are best read at once */
	blkcnt_t st_blocks;		/* times 512 bytes: what it takes of the device */
	struct {
		long __sec, __nsec;
	} __st_atim32, __st_mtim32, __st_ctim32;
	ino_t st_ino;
	struct timespec st_atim;	/* last read */
	struct timespec st_mtim;	/* last written */
	struct timespec st_ctim;	/* the last change to any of this */
};
