/* SPDX-License-Identifier: MIT */
/* Inodes: what a file is, whatever its name. The file system is memory alone. Linux: fs/inode.c, fs/ramfs/. */
#include <fs.h>
#include <sys/stat.h>

struct inode *new_inode(unsigned int mode, const struct file_operations *fop)
{
	static unsigned long last_ino;
	struct inode *inode = kzalloc(sizeof(*inode));

	if (!inode)
		return NULL;
	inode->count = 1;
	inode->mode = mode;
	inode->fop = fop;
	inode->ino = ++last_ino;
	inode->mtime = real_seconds();
	return inode;
}

struct inode *igrab(struct inode *inode)
{
	inode->count++;
	return inode;
}

/* The last user, be it a name or a descriptor, frees it. */
void iput(struct inode *inode)
{
	if (--inode->count)
		return;
	if (inode->capacity)
		free_pages(inode->data, inode->capacity / PAGE_SIZE);
	kfree(inode);
}

/* The smallest power of 2 pages with room for size bytes, in bytes. */
static unsigned long capacity_for(unsigned long size)
{
	unsigned long capacity = PAGE_SIZE;

	while (capacity < size)
		capacity *= 2;
	return capacity;
}

/* Moves what is in a file to a new place, of its own if it was the initrd's. Returns 0 or -ENOSPC. */
static int inode_grow(struct inode *inode, unsigned long size)
{
	unsigned long capacity = capacity_for(size);
	char *data = alloc_pages(capacity / PAGE_SIZE);

	if (!data)
		return -ENOSPC;
	memset(data, 0, capacity);
	memcpy(data, inode->data, min(inode->size, size));
	if (inode->capacity)
		free_pages(inode->data, inode->capacity / PAGE_SIZE);
	inode->data = data;
	inode->capacity = capacity;
	return 0;
}

int inode_resize(struct inode *inode, unsigned long size)
{
	int error = 0;

	if (size / PAGE_SIZE > nr_pages)
		return -EFBIG;
	if (size > inode->capacity)
		error = inode_grow(inode, size);
	if (error)
		return error;
	if (size < inode->size && inode->capacity)
		memset(inode->data + size, 0, inode->size - size);
	inode->size = size;
	inode->mtime = real_seconds();
	return 0;
}
