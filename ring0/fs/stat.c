/* SPDX-License-Identifier: MIT */
/* What a file is: three structures of the same facts. Linux: fs/stat.c, arch/x86/kernel/sys_ia32.c. */
#include <fcntl.h>
#include <fs.h>
#include <sys/stat.h>
#include <syscalls.h>
#include <uaccess.h>

/* In <sys/stat.h> these are other names for what has no 64, which ring3's programs use. */
#undef stat64
#undef lstat64
#undef fstat64
#undef fstatat64

#define DEVICE		2	/* of the one file system */
#define BLOCK		4096

struct kernel_stat {		/* x86_64: asm/stat.h, struct stat */
	uint64_t dev, ino, nlink;
	uint32_t mode, uid, gid, pad;
	uint64_t rdev;
	int64_t size, blksize, blocks;
	uint64_t atime, atime_nsec, mtime, mtime_nsec, ctime, ctime_nsec;
	int64_t unused[3];
};

struct stat64 {			/* i386: asm/stat.h; packed as i386 aligns 64-bit members, for the 64-bit kernel */
	uint64_t dev;
	uint8_t pad0[4];
	uint32_t short_ino, mode, nlink, uid, gid;
	uint64_t rdev;
	uint8_t pad3[4];
	int64_t size;
	uint32_t blksize;
	int64_t blocks;
	uint32_t atime, atime_nsec, mtime, mtime_nsec, ctime, ctime_nsec;
	uint64_t ino;
} __attribute__((packed, aligned(4)));

/* The inode that dfd and a path name; an empty path with AT_EMPTY_PATH is dfd itself. */
static struct inode *lookup(int dfd, const char __user *filename, unsigned int flags)
{
	char first = 1, *path;
	struct file *file;
	struct inode *inode;

	if ((flags & AT_EMPTY_PATH) && (!filename || (get_user(first, filename) == 0 && !first))) {
		if (dfd == AT_FDCWD)
			return igrab(current->fs->pwd);
		file = fget((unsigned int)dfd);
		if (!file)
			return ERR_PTR(-EBADF);
		inode = igrab(file->inode);
		fput(file);
		return inode;
	}
	path = getname(filename);
	if (IS_ERR(path))
		return (struct inode *)path;
	inode = path_lookup(dfd, path);
	kfree(path);
	return inode;
}

static int64_t blocks_of(const struct inode *inode)
{
	return S_ISREG(inode->mode) ? (int64_t)(PAGE_ALIGN(inode->size) / 512) : 0;
}

/* A directory has no bytes to read; ext4 says a block. */
static int64_t size_of(const struct inode *inode)
{
	return S_ISREG(inode->mode) ? (int64_t)inode->size : S_ISDIR(inode->mode) ? BLOCK : 0;
}

static long cp_new_stat(struct inode *inode, struct kernel_stat __user *buf)
{
	uint64_t time = (uint64_t)inode->mtime;
	struct kernel_stat stat = {
		.dev = DEVICE, .ino = inode->ino, .nlink = inode->nlink, .mode = inode->mode, .rdev = inode->rdev,
		.size = size_of(inode), .blksize = BLOCK, .blocks = blocks_of(inode),
		.atime = time, .mtime = time, .ctime = time,
	};

	iput(inode);
	return copy_to_user(buf, &stat, sizeof(stat)) ? -EFAULT : 0;
}

static long cp_stat64(struct inode *inode, struct stat64 __user *buf)
{
	uint32_t time = (uint32_t)inode->mtime;
	struct stat64 stat = {
		.dev = DEVICE, .short_ino = (uint32_t)inode->ino, .mode = inode->mode, .nlink = inode->nlink,
		.rdev = inode->rdev, .size = size_of(inode), .blksize = BLOCK, .blocks = blocks_of(inode),
		.atime = time, .mtime = time, .ctime = time, .ino = inode->ino,
	};

	iput(inode);
	return copy_to_user(buf, &stat, sizeof(stat)) ? -EFAULT : 0;
}

/* There are no symbolic links, so lstat() is stat(). */
static long new_stat(int dfd, const char __user *filename, struct kernel_stat __user *buf, unsigned int flags)
{
	struct inode *inode = lookup(dfd, filename, flags);

	return IS_ERR(inode) ? PTR_ERR(inode) : cp_new_stat(inode, buf);
}

static long old_stat64(int dfd, const char __user *filename, struct stat64 __user *buf, unsigned int flags)
{
	struct inode *inode = lookup(dfd, filename, flags);

	return IS_ERR(inode) ? PTR_ERR(inode) : cp_stat64(inode, buf);
}

/* Flags of the calls that have any. */
static bool bad_flags(unsigned int flags)
{
	return flags & ~(unsigned int)(AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT | AT_EMPTY_PATH | AT_STATX_SYNC_TYPE);
}

SYSCALL_DEFINE2(newstat, const char __user *, filename, struct kernel_stat __user *, buf)
{
	return new_stat(AT_FDCWD, filename, buf, 0);
}

SYSCALL_DEFINE2(newlstat, const char __user *, filename, struct kernel_stat __user *, buf)
{
	return new_stat(AT_FDCWD, filename, buf, 0);
}

SYSCALL_DEFINE2(newfstat, unsigned int, fd, struct kernel_stat __user *, buf)
{
	return (int)fd < 0 ? -EBADF : new_stat((int)fd, NULL, buf, AT_EMPTY_PATH);
}

SYSCALL_DEFINE4(newfstatat, int, dfd, const char __user *, filename, struct kernel_stat __user *, buf, unsigned int, flags)
{
	return bad_flags(flags) ? -EINVAL : new_stat(dfd, filename, buf, flags);
}

SYSCALL_DEFINE2(stat64, const char __user *, filename, struct stat64 __user *, buf)
{
	return old_stat64(AT_FDCWD, filename, buf, 0);
}
COMPAT_SYSCALL(compat_sys_ia32_stat64, stat64)

SYSCALL_DEFINE2(lstat64, const char __user *, filename, struct stat64 __user *, buf)
{
	return old_stat64(AT_FDCWD, filename, buf, 0);
}
COMPAT_SYSCALL(compat_sys_ia32_lstat64, lstat64)

SYSCALL_DEFINE2(fstat64, unsigned int, fd, struct stat64 __user *, buf)
{
	return (int)fd < 0 ? -EBADF : old_stat64((int)fd, NULL, buf, AT_EMPTY_PATH);
}
COMPAT_SYSCALL(compat_sys_ia32_fstat64, fstat64)

SYSCALL_DEFINE4(fstatat64, int, dfd, const char __user *, filename, struct stat64 __user *, buf, unsigned int, flags)
{
	return bad_flags(flags) ? -EINVAL : old_stat64(dfd, filename, buf, flags);
}
COMPAT_SYSCALL(compat_sys_ia32_fstatat64, fstatat64)

SYSCALL_DEFINE5(statx, int, dfd, const char __user *, filename, unsigned int, flags, unsigned int, mask,
		struct statx __user *, buffer)
{
	struct inode *inode;
	struct statx stx = { .stx_mask = STATX_BASIC_STATS, .stx_blksize = BLOCK };

	if (bad_flags(flags) || (mask & 0x80000000) || (flags & AT_STATX_SYNC_TYPE) == AT_STATX_SYNC_TYPE)
		return -EINVAL;
	inode = lookup(dfd, filename, flags);
	if (IS_ERR(inode))
		return PTR_ERR(inode);
	stx.stx_nlink = inode->nlink;
	stx.stx_mode = (uint16_t)inode->mode;
	stx.stx_ino = inode->ino;
	stx.stx_size = (uint64_t)size_of(inode);
	stx.stx_blocks = (uint64_t)blocks_of(inode);
	stx.stx_atime.tv_sec = stx.stx_mtime.tv_sec = stx.stx_ctime.tv_sec = inode->mtime;
	stx.stx_rdev_major = inode->rdev >> 8;
	stx.stx_rdev_minor = inode->rdev & 255;
	stx.stx_dev_minor = DEVICE;
	iput(inode);
	return copy_to_user(buffer, &stx, sizeof(stx)) ? -EFAULT : 0;
}
