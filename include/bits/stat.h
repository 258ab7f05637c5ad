/* SPDX-License-Identifier: MIT */
/*
 * Defines struct stat with the kernel's generic layout. Some architectures have another layout and
 * their own <bits/stat.h>. stat(3type); Linux: asm-generic/stat.h.
 */
struct stat {
	dev_t st_dev;			/* device that holds the file */
	ino_t st_ino;
	mode_t st_mode;			/* file type (S_IF...) and permissions */
	nlink_t st_nlink;		/* number of hard links */
	uid_t st_uid;
	gid_t st_gid;
	dev_t st_rdev;			/* number of the device, if the file is a device file */
	unsigned long __pad1;
	off_t st_size;			/* bytes */
	blksize_t st_blksize;		/* recommended size of a read or a write, in bytes */
	int __pad2;
	blkcnt_t st_blocks;		/* disk space of the file, in units of 512 bytes */
	struct timespec st_atim;	/* time of the last access */
	struct timespec st_mtim;	/* time of the last change of the contents */
	struct timespec st_ctim;	/* time of last change of contents, owner, mode, links */
	unsigned int __unused[2];
};
