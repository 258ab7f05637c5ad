/* SPDX-License-Identifier: MIT */
/* Reads directories. Linux: fs/readdir.c. */
#include <fs.h>
#include <sys/stat.h>
#include <syscalls.h>
#include <uaccess.h>

/* Linux: generic_read_dir() in fs/libfs.c */
static ssize_t directory_read(struct file *file, char __user *buf, size_t count)
{
	(void)file, (void)buf, (void)count;
	return -EISDIR;
}

const struct file_operations directory_fops = { .read = directory_read };

struct linux_dirent64 {
	uint64_t d_ino;
	int64_t d_off;		/* lseek() to this offset finds the next entry */
	uint16_t d_reclen;
	uint8_t d_type;
	char d_name[];
};

#define HEAD	offsetof(struct linux_dirent64, d_name)

/* Writes an entry. Returns its length, -EINVAL if the length is above `room`, or -EFAULT. */
static long fill_entry(char __user *to, size_t room, const char *name, const struct inode *inode,
		       int64_t next)
{
	char buf[HEAD + NAME_MAX + 9] __attribute__((aligned(8))) = { 0 };
	struct linux_dirent64 *entry = (struct linux_dirent64 *)buf;
	size_t length = (HEAD + strlen(name) + 1 + 7) & ~(size_t)7;

	if (length > room)
		return -EINVAL;
	entry->d_ino = inode->ino;
	entry->d_off = next;
	entry->d_reclen = (uint16_t)length;
	entry->d_type = (uint8_t)(inode->mode >> 12);
	memcpy(entry->d_name, name, strlen(name));
	return copy_to_user(to, buf, length) ? -EFAULT : (long)length;
}

/* Returns the inode of entry pos or NULL. Sets *name. Entry 0 is ".", 1 "..", 2 the first name. */
static const struct inode *entry_at(const struct inode *directory, int64_t pos, const char **name)
{
	const struct dentry *entry = directory->entries;

	if (pos < 2) {
		*name = pos ? ".." : ".";
		return pos ? directory->parent : directory;
	}
	while (entry && pos-- > 2)
		entry = entry->next;
	*name = entry ? entry->name : NULL;
	return entry ? entry->inode : NULL;
}

SYSCALL_DEFINE3(getdents64, unsigned int, fd, char __user *, dirent, unsigned int, count)
{
	struct file *file __free(fput) = fget(fd);
	const struct inode *inode;
	const char *name;
	long done = 0, n;

	if (!file)
		return -EBADF;
	if (!S_ISDIR(file->inode->mode))
		return -ENOTDIR;
	if (!file->inode->nlink)
		return -ENOENT;
	while ((inode = entry_at(file->inode, file->pos, &name))) {
		n = fill_entry(dirent + done, count - (size_t)done, name, inode, file->pos + 1);
		if (n < 0)
			return done ? done : n;
		done += n;
		file->pos++;
	}
	return done;
}
