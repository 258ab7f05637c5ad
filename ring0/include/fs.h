/* SPDX-License-Identifier: MIT */
/* Files: names, inodes, open files. Linux: linux/fs.h. */
#ifndef FS_H
#define FS_H

#include <kernel.h>
#include <sched.h>

struct dentry {			/* a name in a directory */
	struct dentry *next;
	struct inode *inode;
	char name[];
};

struct inode {
	int count;		/* users: names, open files, mappings, directories in it */
	unsigned int mode;	/* S_IF... and permissions */
	unsigned int nlink;
	unsigned long ino;
	unsigned int rdev;	/* of a device */
	int64_t mtime;		/* seconds */
	unsigned long size;	/* bytes of a file; of a pipe: bytes in it */
	char *data;		/* the bytes */
	unsigned long capacity;	/* bytes allocated for data; 0: data is the initrd's */
	struct inode *parent;	/* of a directory, with a reference; NULL otherwise */
	struct dentry *entries;	/* of a directory, in order of creation */
	const struct file_operations *fop;
	unsigned long head;	/* of a pipe: where the next read is */
	int readers, writers;	/* of a pipe */
};

/* An open file; descriptors that dup() and fork() made share it. */
struct file {
	int count;
	unsigned int flags;	/* O_... */
	int64_t pos;
	struct inode *inode;
	const struct file_operations *fop;
};

struct file_operations {
	ssize_t (*read)(struct file *file, char __user *buf, size_t count);
	ssize_t (*write)(struct file *file, const char __user *buf, size_t count);
	long (*ioctl)(struct file *file, unsigned int request, void __user *argument);
	void (*release)(struct file *file);
};

#define PATH_MAX	4096
#define NAME_MAX	255

extern const struct file_operations file_fops, directory_fops, pipe_fops, console_fops, null_fops;
extern struct inode *root_inode;

/* inode.c */
struct inode *new_inode(unsigned int mode, const struct file_operations *fop);
struct inode *igrab(struct inode *inode);
void iput(struct inode *inode);
int inode_resize(struct inode *inode, unsigned long size);	/* zeros behind the old end */
DEFINE_FREE(iput)

/* namei.c: on failure ERR_PTR() or -errno */
char *getname(const char __user *path);				/* kfree() it */
struct inode *path_lookup(int dfd, const char *path);		/* iput() it */
struct inode *user_path_at(int dfd, const char __user *path);	/* iput() it */
struct inode *create_path(int dfd, const char *path, unsigned int mode,
			  const struct file_operations *fop);	/* iput() it */

/* open.c, file.c */
struct file *open_inode(struct inode *inode, unsigned int flags);	/* NULL: no memory */
struct file *fget(unsigned int fd);				/* NULL, or fput() it */
void fput(struct file *file);
int fd_install(struct file *file, unsigned int from, bool cloexec);	/* or puts it */
long close_fd(unsigned int fd);
DEFINE_FREE(fput)

long kernel_execve(const char *path, const char *const *argv, const char *const *envp);
void unpack_initramfs(const char *cpio, unsigned long size);
void setup_root(void);

#endif
