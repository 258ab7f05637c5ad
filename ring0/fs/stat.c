/* SPDX-License-Identifier: MIT */
/* stat(), statx() and others. They use 3 structures for a file's attributes. Linux: fs/stat.c. */
#include <fcntl.h>
#include <fs.h>
#include <page.h>
#include <sys/stat.h>
#include <syscalls.h>
#include <uaccess.h>

/* These are macros in <sys/stat.h>, but this file uses them as names of system calls. */
#undef stat64
#undef lstat64
#undef fstat64
#undef fstatat64

#define DEVICE		2	/* st_dev of all files: there is one file system */
#define BLOCK		4096

struct stat_64 {		/* x86_64's struct stat in Linux's asm/stat.h */
	uint64_t dev, ino, nlink;
	uint32_t mode, uid, gid, pad;
	uint64_t rdev;
	int64_t size, blksize, blocks;
	uint64_t atime, atime_nsec, mtime, mtime_nsec, ctime, ctime_nsec;
	int64_t unused[3];
};

struct stat_32 {		/* i386's struct stat64 in Linux's asm/stat.h; aligned to 4 bytes */
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

#define KNOWN_FLAGS \
	((unsigned int)(AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT | AT_EMPTY_PATH | AT_STATX_SYNC_TYPE))

/* Returns the inode of a path that starts at dfd. With AT_EMPTY_PATH, "" means the file of dfd. */
static struct inode *lookup(int dfd, const char __user *filename, unsigned int flags)
{
	struct file *file __free(fput) = NULL;
	char first = 0;

	if (flags & ~KNOWN_FLAGS)
		return ERR_PTR(-EINVAL);
	if (filename && get_user(first, filename))
		return ERR_PTR(-EFAULT);
	if (!(flags & AT_EMPTY_PATH) || first)
		return user_path_at(dfd, filename);
	if (dfd == AT_FDCWD)
		return igrab(current->fs->pwd);
	file = fget((unsigned int)dfd);
	return file ? igrab(file->inode) : ERR_PTR(-EBADF);
}

static int64_t blocks_of(const struct inode *inode)
{
	return S_ISREG(inode->mode) ? (int64_t)(PAGE_ALIGN(inode->size) / 512) : 0;
}

/* Returns the file's size in bytes. A directory's size is one block, as on ext4. */
static int64_t size_of(const struct inode *inode)
{
	return S_ISREG(inode->mode) ? (int64_t)inode->size : S_ISDIR(inode->mode) ? BLOCK : 0;
}

/* Writes the program's struct stat. ring0 has no symbolic links, so lstat() is the same. */
static long do_stat(int dfd, const char __user *filename, void __user *buf, unsigned int flags)
{
	struct inode *inode __free(iput) = lookup(dfd, filename, flags);
	struct stat_64 stat;
	struct stat_32 stat32;

	if (IS_ERR(inode))
		return PTR_ERR(inode);
	stat = (struct stat_64){
		.dev = DEVICE, .ino = inode->ino, .nlink = inode->nlink, .mode = inode->mode,
		.rdev = inode->rdev, .size = size_of(inode), .blksize = BLOCK,
		.blocks = blocks_of(inode), .atime = (uint64_t)inode->mtime,
		.mtime = (uint64_t)inode->mtime, .ctime = (uint64_t)inode->mtime,
	};
	if (!in_ia32_syscall())
		return copy_to_user(buf, &stat, sizeof(stat)) ? -EFAULT : 0;
	stat32 = (struct stat_32){
		.dev = stat.dev, .short_ino = (uint32_t)stat.ino, .mode = stat.mode,
		.nlink = (uint32_t)stat.nlink, .rdev = stat.rdev, .size = stat.size,
		.blksize = BLOCK, .blocks = stat.blocks, .atime = (uint32_t)stat.atime,
		.mtime = (uint32_t)stat.mtime, .ctime = (uint32_t)stat.ctime, .ino = stat.ino,
	};
	return copy_to_user(buf, &stat32, sizeof(stat32)) ? -EFAULT : 0;
}

/* Only x86_64 defines IA32_TASK_SIZE. On i386 newstat would fill an older struct than stat_32. */
#ifdef IA32_TASK_SIZE
SYSCALL_DEFINE2(newstat, const char __user *, filename, void __user *, buf)
{
	return do_stat(AT_FDCWD, filename, buf, 0);
}

SYSCALL_DEFINE2(newlstat, const char __user *, filename, void __user *, buf)
{
	return do_stat(AT_FDCWD, filename, buf, 0);
}

SYSCALL_DEFINE2(newfstat, unsigned int, fd, void __user *, buf)
{
	return (int)fd < 0 ? -EBADF : do_stat((int)fd, NULL, buf, AT_EMPTY_PATH);
}

SYSCALL_DEFINE4(newfstatat, int, dfd, const char __user *, filename, void __user *, buf,
		unsigned int, flags)
{
	return do_stat(dfd, filename, buf, flags);
}
#endif

SYSCALL_DEFINE2(stat64, const char __user *, filename, void __user *, buf)
{
	return do_stat(AT_FDCWD, filename, buf, 0);
}
COMPAT_SYSCALL(compat_sys_ia32_stat64, stat64)

SYSCALL_DEFINE2(lstat64, const char __user *, filename, void __user *, buf)
{
	return do_stat(AT_FDCWD, filename, buf, 0);
}
COMPAT_SYSCALL(compat_sys_ia32_lstat64, lstat64)

SYSCALL_DEFINE2(fstat64, unsigned int, fd, void __user *, buf)
{
	return (int)fd < 0 ? -EBADF : do_stat((int)fd, NULL, buf, AT_EMPTY_PATH);
}
COMPAT_SYSCALL(compat_sys_ia32_fstat64, fstat64)

SYSCALL_DEFINE4(fstatat64, int, dfd, const char __user *, filename, void __user *, buf,
		unsigned int, flags)
{
	return do_stat(dfd, filename, buf, flags);
}
COMPAT_SYSCALL(compat_sys_ia32_fstatat64, fstatat64)

SYSCALL_DEFINE5(statx, int, dfd, const char __user *, filename, unsigned int, flags,
		unsigned int, mask, struct statx __user *, buffer)
{
	struct inode *inode __free(iput) = NULL;
	struct statx stx = { .stx_mask = STATX_BASIC_STATS, .stx_blksize = BLOCK };

	if (mask & STATX__RESERVED || (flags & AT_STATX_SYNC_TYPE) == AT_STATX_SYNC_TYPE)
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
	return copy_to_user(buffer, &stx, sizeof(stx)) ? -EFAULT : 0;
}
