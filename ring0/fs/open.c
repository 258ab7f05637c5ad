/* SPDX-License-Identifier: MIT */
/* open() and similar system calls, and file permissions. Linux: fs/open.c. */
#include <fcntl.h>
#include <fs.h>
#include <sys/stat.h>
#include <syscalls.h>
#include <uaccess.h>

struct file *open_inode(struct inode *inode, unsigned int flags)
{
	struct file *file = kzalloc(sizeof(*file));

	if (!file)
		return NULL;
	file->count = 1;
	file->flags = flags;
	file->inode = igrab(inode);
	file->fop = inode->fop;
	return file;
}

/* Checks if open()'s flags are valid for this file. For O_TRUNC empties it. Returns 0 or -errno. */
static int may_open(struct inode *inode, unsigned int flags)
{
	bool writes = (flags & O_ACCMODE) != O_RDONLY;

	if ((flags & O_DIRECTORY) && !S_ISDIR(inode->mode))
		return -ENOTDIR;
	if (S_ISDIR(inode->mode) && (writes || (flags & (O_CREAT | O_TRUNC))))
		return -EISDIR;
	if ((flags & O_TRUNC) && S_ISREG(inode->mode))
		return inode_resize(inode, 0);
	return 0;
}

/* Returns the path's inode or ERR_PTR(-errno). O_CREAT creates the file if it does not exist. */
static struct inode *open_path(int dfd, const char *path, unsigned int flags, unsigned int mode)
{
	struct inode *inode __free(iput) = path_lookup(dfd, path);
	int error;

	if (flags & O_CREAT && (PTR_ERR(inode) == -ENOENT || (flags & O_EXCL && !IS_ERR(inode)))) {
		mode = S_IFREG | (mode & 07777 & ~current->fs->umask);
		return create_path(dfd, path, mode, &file_fops);
	}
	if (IS_ERR(inode))
		return inode;
	error = may_open(inode, flags);
	return error ? ERR_PTR(error) : igrab(inode);
}

/* Flags that only open() itself uses. F_GETFL does not return these flags. */
#define ONCE	((unsigned int)(O_CREAT | O_EXCL | O_TRUNC | O_CLOEXEC | O_NOCTTY))

static long do_open(int dfd, const char __user *filename, unsigned int flags, unsigned int mode)
{
	char *path __free(kfree) = getname(filename);
	struct inode *inode __free(iput) = NULL;
	struct file *file;

	if (IS_ERR(path))
		return PTR_ERR(path);
	inode = open_path(dfd, path, flags, mode);
	if (IS_ERR(inode))
		return PTR_ERR(inode);
	file = open_inode(inode, flags & ~ONCE);
	return file ? fd_install(file, 0, flags & O_CLOEXEC) : -ENOMEM;
}

SYSCALL_DEFINE3(open, const char __user *, filename, unsigned int, flags, unsigned int, mode)
{
	return do_open(AT_FDCWD, filename, flags, mode);
}
COMPAT_SYSCALL(compat_sys_open, open)

SYSCALL_DEFINE4(openat, int, dfd, const char __user *, filename, unsigned int, flags,
		unsigned int, mode)
{
	return do_open(dfd, filename, flags, mode);
}
COMPAT_SYSCALL(compat_sys_openat, openat)

static void set_mode(struct inode *inode, unsigned int mode)
{
	inode->mode = (inode->mode & S_IFMT) | (mode & 07777);
}

static long do_chmod(int dfd, const char __user *filename, unsigned int mode)
{
	struct inode *inode __free(iput) = user_path_at(dfd, filename);

	if (IS_ERR(inode))
		return PTR_ERR(inode);
	set_mode(inode, mode);
	return 0;
}

SYSCALL_DEFINE2(chmod, const char __user *, filename, unsigned int, mode)
{
	return do_chmod(AT_FDCWD, filename, mode);
}

SYSCALL_DEFINE3(fchmodat, int, dfd, const char __user *, filename, unsigned int, mode)
{
	return do_chmod(dfd, filename, mode);
}

SYSCALL_DEFINE2(fchmod, unsigned int, fd, unsigned int, mode)
{
	struct file *file __free(fput) = fget(fd);

	if (!file)
		return -EBADF;
	set_mode(file->inode, mode);
	return 0;
}

SYSCALL_DEFINE1(umask, unsigned int, mask)
{
	unsigned int old = current->fs->umask;

	current->fs->umask = mask & 0777;
	return (long)old;
}
