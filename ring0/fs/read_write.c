/* SPDX-License-Identifier: MIT */
/* Reading, writing and seeking; and the files that are memory. Linux: fs/read_write.c, mm/filemap.c. */
#include <fcntl.h>
#include <fs.h>
#include <sys/stat.h>
#include <syscalls.h>
#include <uaccess.h>
#include <unistd.h>

#define MAX_RW_COUNT	0x7ffff000	/* more than this no call reads or writes at once */

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

	if (file->flags & O_APPEND)
		file->pos = (int64_t)old;
	if (file->pos + (int64_t)count > 0x7fffffff)
		return -EFBIG;
	if (!count)
		return 0;
	end = (unsigned long)file->pos + count;
	error = inode_resize(inode, end > old ? end : old);
	if (error)
		return error;
	missing = copy_from_user(inode->data + file->pos, buf, count);
	if (end - missing < end && end > old)
		inode_resize(inode, end - missing > old ? end - missing : old);
	file->pos += (int64_t)(count - missing);
	return missing == count ? -EFAULT : (ssize_t)(count - missing);
}

const struct file_operations file_fops = { .read = file_read, .write = file_write };

/* Both directions share the checks, in Linux's order. */
static long rw(unsigned int fd, char __user *buf, size_t count, bool writes)
{
	struct file *file = fget(fd);
	unsigned int mode;
	long result = -EFAULT;

	if (!file)
		return -EBADF;
	mode = file->flags & O_ACCMODE;
	if (mode == (writes ? O_RDONLY : O_WRONLY) || mode >= 3)
		result = -EBADF;
	else if (writes ? !file->fop->write : !file->fop->read)
		result = S_ISDIR(file->inode->mode) ? -EISDIR : -EINVAL;
	else if (!access_ok(buf, count))
		result = -EFAULT;
	else if ((ssize_t)count < 0)
		result = -EINVAL;
	else if (writes)
		result = file->fop->write(file, buf, min(count, MAX_RW_COUNT));
	else
		result = file->fop->read(file, buf, min(count, MAX_RW_COUNT));
	fput(file);
	return result;
}

SYSCALL_DEFINE3(read, unsigned int, fd, char __user *, buf, size_t, count)
{
	return rw(fd, buf, count, false);
}

SYSCALL_DEFINE3(write, unsigned int, fd, const char __user *, buf, size_t, count)
{
	return rw(fd, (char __user *)buf, count, true);
}

/* One piece of a vector, whose words have the size of the program's. */
static int get_iovec(const void __user *vec, unsigned long i, char __user **base, size_t *length)
{
	unsigned long words[2];
	unsigned int words32[2];

	if (!in_ia32_syscall()) {
		if (copy_from_user(words, (const char __user *)vec + i * sizeof(words), sizeof(words)))
			return -EFAULT;
	} else {
		if (copy_from_user(words32, (const char __user *)vec + i * sizeof(words32), sizeof(words32)))
			return -EFAULT;
		words[0] = words32[0];
		words[1] = words32[1];
	}
	*base = (char __user *)words[0];
	*length = words[1];
	return (ssize_t)*length < 0 ? -EINVAL : 0;
}

/* Piece by piece, up to the first that is not done whole. */
static long rw_vector(unsigned int fd, const void __user *vec, unsigned long count, bool writes)
{
	char __user *base;
	size_t length;
	long total = 0;

	if (count > 1024)
		return -EINVAL;
	for (unsigned long i = 0; i < count; i++) {
		long error = get_iovec(vec, i, &base, &length);

		if (error)
			return error;
	}
	for (unsigned long i = 0; i < count; i++) {
		long n = get_iovec(vec, i, &base, &length);

		n = n ? n : rw(fd, base, length, writes);
		if (n < 0)
			return total ? total : n;
		total += n;
		if ((size_t)n < length)
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

/* Where a seek goes, or an error. There are no holes. */
static int64_t seek_target(const struct file *file, int64_t offset, unsigned int whence)
{
	int64_t size = (int64_t)file->inode->size;

	switch (whence) {
	case SEEK_SET:
		return offset < 0 ? -EINVAL : offset;
	case SEEK_CUR:
		offset += file->pos;
		return offset < 0 ? -EINVAL : offset;
	case SEEK_END:
		offset += size;
		return offset < 0 ? -EINVAL : offset;
	case SEEK_DATA:
	case SEEK_HOLE:
		return offset < 0 || offset >= size ? -ENXIO : whence == SEEK_DATA ? offset : size;
	default:
		return -EINVAL;
	}
}

static int64_t seek(unsigned int fd, int64_t offset, unsigned int whence)
{
	struct file *file = fget(fd);
	int64_t target = -ESPIPE;

	if (!file)
		return -EBADF;
	if (S_ISREG(file->inode->mode) || S_ISDIR(file->inode->mode))
		target = seek_target(file, offset, whence);
	if (target >= 0)
		file->pos = target;
	fput(file);
	return target;
}

/* A 32-bit program's offset is signed, and a position beyond 2 GiB does not fit its result. */
SYSCALL_DEFINE3(lseek, unsigned int, fd, unsigned long, offset, unsigned int, whence)
{
	int64_t result = seek(fd, in_ia32_syscall() ? (int)offset : (long)offset, whence);

	return in_ia32_syscall() && result > 0x7fffffff ? -EOVERFLOW : (long)result;
}
COMPAT_SYSCALL(compat_sys_lseek, lseek)

SYSCALL_DEFINE5(llseek, unsigned int, fd, unsigned long, high, unsigned long, low, int64_t __user *, result,
		unsigned int, whence)
{
	int64_t at = seek(fd, (int64_t)((uint64_t)high << 32 | (unsigned int)low), whence);

	if (at < 0)
		return (long)at;
	return put_user(at, result);
}
