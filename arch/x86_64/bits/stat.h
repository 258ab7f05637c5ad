/* SPDX-License-Identifier: MIT */
/* Defines struct stat with the layout that the kernel writes. stat(3type); Linux: asm/stat.h. */
struct stat {
	dev_t st_dev;			/* device that holds the file */
	ino_t st_ino;
	nlink_t st_nlink;		/* number of hard links */
	mode_t st_mode;			/* S_IF... and permission bits */
	uid_t st_uid;
	gid_t st_gid;
	unsigned int __hole;		/* padding */
	dev_t st_rdev;			/* the device's number, if the file is a device */
	off_t st_size;			/* size in bytes */
	blksize_t st_blksize;		/* preferred size of reads and writes, in bytes */
	blkcnt_t st_blocks;		/* disk space of the file, in units of 512 bytes */
	struct timespec st_atim;	/* last access */
	struct timespec st_mtim;	/* last change of the contents */
	struct timespec st_ctim;	/* last change of contents, mode, owner or links */
	long __unused[3];
};
