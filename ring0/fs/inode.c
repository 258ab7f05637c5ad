/* SPDX-License-Identifier: MIT */
/* Inodes: the contents and attributes of files, only in memory. Linux: fs/inode.c, fs/ramfs/. */
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

/* Removes a reference. The last removal frees the inode and removes its reference to the parent. */
void iput(struct inode *inode)
{
	while (!IS_ERR_OR_NULL(inode) && !--inode->count) {
		struct inode *parent = inode->parent;

		if (inode->capacity)
			free_pages(inode->data, inode->capacity / PAGE_SIZE);
		kfree(inode);
		inode = parent;
	}
}

/* Moves the file's data to a buffer of at least size bytes. Returns 0, or -ENOSPC (no memory). */
static int inode_grow(struct inode *inode, unsigned long size)
{
	unsigned long capacity = PAGE_SIZE;
	char *data;

	while (capacity < size)
		capacity *= 2;
	data = alloc_pages(capacity / PAGE_SIZE);
	if (!data)
		return -ENOSPC;
	memset(data, 0, capacity);
	memcpy(data, inode->data, inode->size);
	if (inode->capacity)
		free_pages(inode->data, inode->capacity / PAGE_SIZE);
	inode->data = data;
	inode->capacity = capacity;
	return 0;
}

int inode_resize(struct inode *inode, unsigned long size)
{
	if (size / PAGE_SIZE > nr_pages)
		return -EFBIG;
	if (size > inode->capacity && inode_grow(inode, size))
		return -ENOSPC;
	if (size < inode->size && inode->capacity)
		memset(inode->data + size, 0, inode->size - size);
	inode->size = size;
	inode->mtime = real_seconds();
	return 0;
}
