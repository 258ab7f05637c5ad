/* SPDX-License-Identifier: MIT */
/* struct stat as most kernels fill it. stat(3type); Linux: asm-generic/stat.h. */
struct stat {
	dev_t st_dev;			/* the device that the file is on */
	ino_t st_ino;
	mode_t st_mode;			/* S_IF... and permissions */
	nlink_t st_nlink;		/* its names */
	uid_t st_uid;
	gid_t st_gid;
	dev_t st_rdev;			/* the device that the file is */
	unsigned long __pad1;
	off_t st_size;			/* bytes */
	blksize_t st_blksize;		/* bytes that are best read at once */
	int __pad2;
	blkcnt_t st_blocks;		/* times 512 bytes: what it takes of the device */
	struct timespec st_atim;	/* last read */
	struct timespec st_mtim;	/* last written */
	struct timespec st_ctim;	/* the last change to any of this */
	unsigned int __unused[2];
};
