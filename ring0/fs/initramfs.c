/* SPDX-License-Identifier: MIT */
/* Creates the first files from the initrd, a cpio archive in memory. Linux: init/initramfs.c. */
#include <fcntl.h>
#include <fs.h>
#include <sys/stat.h>

/* A file's cpio(5) header (newc). Name and data follow, each padded to a 4-byte boundary. */
struct newc_header {
	char magic[6], ino[8], mode[8], uid[8], gid[8], nlink[8], mtime[8], filesize[8];
	char devmajor[8], devminor[8], rdevmajor[8], rdevminor[8], namesize[8], check[8];
};

static unsigned long field(const char *digits)
{
	unsigned long value = 0;

	for (int i = 0; i < 8; i++) {
		char c = digits[i];

		value = value << 4 | (unsigned long)(c <= '9' ? c - '0' : (c | 32) - 'a' + 10);
	}
	return value;
}

static unsigned long align4(unsigned long x)
{
	return (x + 3) & ~3ul;
}

/* Creates a file or directory. The file's data stays in the archive until the file is written. */
static void make_file(const struct newc_header *header, const char *name, const char *data,
		      unsigned long size)
{
	unsigned int mode = (unsigned int)field(header->mode);
	bool directory = S_ISDIR(mode);
	struct inode *inode __free(iput) = ERR_PTR(-EINVAL);

	if (!strcmp(name, ".") || !strcmp(name, "/"))
		return;
	if (directory || S_ISREG(mode))
		inode = create_path(AT_FDCWD, name, mode, directory ? &directory_fops : &file_fops);
	if (IS_ERR(inode)) {
		printk("ring0: cannot make %s: error %d\n", name, -(int)PTR_ERR(inode));
		return;
	}
	inode->mtime = (int64_t)field(header->mtime);
	if (!directory) {
		inode->data = (char *)data;
		inode->size = size;
	}
}

/* Creates the file whose header is at cpio. Returns the entry's size; 0 at the end or on error. */
static unsigned long unpack_entry(const char *cpio, unsigned long left)
{
	const struct newc_header *header = (const struct newc_header *)cpio;
	unsigned long name_size, data_at, size;

	if (left < sizeof(*header) || memcmp(header->magic, "070701", 6))
		return 0;
	name_size = field(header->namesize);
	size = field(header->filesize);
	data_at = align4(sizeof(*header) + name_size);
	if (name_size > PATH_MAX || !name_size || data_at > left || size > left - data_at ||
	    cpio[sizeof(*header) + name_size - 1]) {
		printk("ring0: the initrd is damaged\n");
		return 0;
	}
	if (!strcmp(cpio + sizeof(*header), "TRAILER!!!"))
		return 0;
	make_file(header, cpio + sizeof(*header), cpio + data_at, size);
	return align4(data_at + size);
}

void unpack_initramfs(const char *cpio, unsigned long size)
{
	unsigned long at = 0, n;

	while (at < size && (n = unpack_entry(cpio + at, size - at)))
		at += n;
}

/* Creates a directory or device that the kernel itself needs. Panics if this is not possible. */
static void make(const char *name, unsigned int mode, unsigned int rdev,
		 const struct file_operations *fop)
{
	struct inode *inode __free(iput) = create_path(AT_FDCWD, name, mode, fop);

	if (IS_ERR(inode))
		panic("cannot make %s", name);
	inode->rdev = rdev;
}

/* Creates /, /dev and the devices in /dev. Sets the idle thread's working directory to /. */
void setup_root(void)
{
	static struct fs_struct fs = { .users = 1, .umask = 022 };

	root_inode = new_inode(S_IFDIR | 0755, &directory_fops);
	if (!root_inode)
		panic("no memory for the root directory");
	root_inode->nlink = 2;
	root_inode->parent = root_inode;
	fs.pwd = root_inode;
	current->fs = &fs;
	make("/dev", S_IFDIR | 0755, 0, &directory_fops);
	make("/dev/console", S_IFCHR | 0666, 5 << 8 | 1, &console_fops);
	make("/dev/null", S_IFCHR | 0666, 1 << 8 | 3, &null_fops);
}
