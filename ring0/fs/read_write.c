/* SPDX-License-Identifier: MIT */
/* read(), write(), lseek(), and regular files. Linux: fs/read_write.c, mm/filemap.c. */
#include <fcntl.h>
#include <fs.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <syscalls.h>
#include <uaccess.h>
#include <unistd.h>

#define MAX_RW_COUNT	0x7ffff000	/* one call reads or writes at most this many bytes */
#define MAX_FILE_SIZE	0x7fffffff

static ssize_t file_read(struct file *file, char __user *buf, size_t count)
{
	struct inode *inode = file->inode;
	size_t left = file->pos < (int64_t)inode->size ? inode->size - (size_t)file->pos : 0;
	size_t n = min(count, left), missing = copy_to_user(buf, inode->data + file->pos, n);

	if (n && missing == n)
		return -EFAULT;
	file->pos += (int64_t)(n - missing);
	return (ssize_t)(n - missing);
}

static ssize_t file_write(struct file *file, const char __user *buf, size_t count)
{
	struct inode *inode = file->inode;
	unsigned long old = inode->size, end;
	size_t missing;
	int error;

	if (!count)
		return 0;
	if (file->flags & O_APPEND)
		file->pos = (int64_t)old;
	if (file->pos > MAX_FILE_SIZE - (int64_t)count)		/* pos + count could overflow */
		return -EFBIG;
	end = (unsigned long)file->pos + count;
	error = inode_resize(inode, end > old ? end : old);
	if (error)
		return error;
	missing = copy_from_user(inode->data + file->pos, buf, count);
	if (missing && end > old)
		inode_resize(inode, end - missing > old ? end - missing : old);
	file->pos += (int64_t)(count - missing);
	return missing == count ? -EFAULT : (ssize_t)(count - missing);
}

const struct file_operations file_fops = { .read = file_read, .write = file_write };

/* Checks arguments in the same order as Linux. Then reads or writes. Returns a count or -errno. */
static long rw(unsigned int fd, char __user *buf, size_t count, bool writes)
{
	struct file *file __free(fput) = fget(fd);
	unsigned int mode;

	if (!file)
		return -EBADF;
	mode = file->flags & O_ACCMODE;
	if (mode == (writes ? O_RDONLY : O_WRONLY) || mode == O_ACCMODE)
		return -EBADF;
	if (writes ? !file->fop->write : !file->fop->read)
		return -EINVAL;
	if (!access_ok(buf, count))
		return -EFAULT;
	count = min(count, MAX_RW_COUNT);
	return writes ? file->fop->write(file, buf, count) : file->fop->read(file, buf, count);
}

SYSCALL_DEFINE3(read, unsigned int, fd, char __user *, buf, size_t, count)
{
	return rw(fd, buf, count, false);
}

SYSCALL_DEFINE3(write, unsigned int, fd, const char __user *, buf, size_t, count)
{
	return rw(fd, (char __user *)buf, count, true);
}

/* Reads element i of the program's iovec array. A 32-bit program's element has two 4-byte words. */
static int get_iovec(struct iovec *piece, const void __user *vec, unsigned long i)
{
	unsigned int words[2];

	if (!in_ia32_syscall())
		return get_user(*piece, (const struct iovec __user *)vec + i);
	if (copy_from_user(words, (const char __user *)vec + i * sizeof(words), sizeof(words)))
		return -EFAULT;
	*piece = (struct iovec){ (void __user *)(unsigned long)words[0], words[1] };
	return 0;
}

/* Checks all elements first. Then transfers them one by one, until a transfer is incomplete. */
static long rw_vector(unsigned int fd, const void __user *vec, unsigned long count, bool writes)
{
	struct file *file __free(fput) = fget(fd);
	struct iovec piece;
	long total = 0, n;

	if (!file)
		return -EBADF;
	if (count > 1024)
		return -EINVAL;
	for (unsigned long i = 0; i < count; i++) {
		if (get_iovec(&piece, vec, i))
			return -EFAULT;
		if ((ssize_t)piece.iov_len < 0)
			return -EINVAL;
	}
	for (unsigned long i = 0; i < count && !get_iovec(&piece, vec, i); i++) {
		piece.iov_len = min(piece.iov_len, MAX_RW_COUNT - (unsigned long)total);
		n = rw(fd, piece.iov_base, piece.iov_len, writes);
		if (n < 0)
			return total ? total : n;
		total += n;
		if ((size_t)n < piece.iov_len)
			break;
	}
	return total;
}

SYSCALL_DEFINE3(readv, unsigned int, fd, const void __user *, vec, unsigned long, count)
{
	return rw_vector(fd, vec, count, false);
}

SYSCALL_DEFINE3(writev, unsigned int, fd, const void __user *, vec, unsigned long, count)
{
	return rw_vector(fd, vec, count, true);
}

/* Returns lseek()'s new position or -errno. Files have no holes, so SEEK_HOLE finds the end. */
static int64_t seek_target(const struct file *file, int64_t offset, unsigned int whence)
{
	int64_t size = (int64_t)file->inode->size;

	if (whence == SEEK_DATA || whence == SEEK_HOLE)
		return offset < 0 || offset >= size ? -ENXIO : whence == SEEK_DATA ? offset : size;
	if (whence > SEEK_END)
		return -EINVAL;
	offset += whence == SEEK_CUR ? file->pos : whence == SEEK_END ? size : 0;
	return offset < 0 ? -EINVAL : offset;
}

static int64_t seek(unsigned int fd, int64_t offset, unsigned int whence)
{
	struct file *file __free(fput) = fget(fd);
	int64_t target;

	if (!file)
		return -EBADF;
	if (!S_ISREG(file->inode->mode) && !S_ISDIR(file->inode->mode))
		return -ESPIPE;
	target = seek_target(file, offset, whence);
	if (target >= 0)
		file->pos = target;
	return target;
}

/* A 32-bit program passes a signed 32-bit offset. A result above 2 GiB - 1 becomes -EOVERFLOW. */
SYSCALL_DEFINE3(lseek, unsigned int, fd, unsigned long, offset, unsigned int, whence)
{
	int64_t result = seek(fd, in_ia32_syscall() ? (int)offset : (long)offset, whence);

	return in_ia32_syscall() && result > 0x7fffffff ? -EOVERFLOW : (long)result;
}
COMPAT_SYSCALL(compat_sys_lseek, lseek)

SYSCALL_DEFINE5(llseek, unsigned int, fd, unsigned long, high, unsigned long, low,
		int64_t __user *, result, unsigned int, whence)
{
	int64_t at = seek(fd, (int64_t)((uint64_t)high << 32 | (unsigned int)low), whence);

	if (at < 0)
		return (long)at;
	return put_user(at, result);
}
