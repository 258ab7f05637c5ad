/* SPDX-License-Identifier: MIT */
/*
 * struct stat. It begins with the kernel's struct stat64, whose times have 32 bits. The members
 * with 64-bit times follow, and programs use these. stat(3type); Linux: asm/stat.h, struct stat64.
 */
struct stat {
	dev_t st_dev;			/* device that holds the file */
	int __hole1;
	unsigned long __st_ino32;
	mode_t st_mode;			/* S_IF... and permission bits */
	nlink_t st_nlink;		/* number of hard links */
	uid_t st_uid;
	gid_t st_gid;
	dev_t st_rdev;			/* the device's number, if the file is a device */
	int __hole2;
	off_t st_size;			/* size in bytes */
	blksize_t st_blksize;		/* preferred size of reads and writes, in bytes */
	blkcnt_t st_blocks;		/* disk space of the file, in units of 512 bytes */
	struct {
		long __sec, __nsec;
	} __st_atim32, __st_mtim32, __st_ctim32;
	ino_t st_ino;
	struct timespec st_atim;	/* last access */
	struct timespec st_mtim;	/* last change of the contents */
	struct timespec st_ctim;	/* last change of contents, mode, owner or links */
};
