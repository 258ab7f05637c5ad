/* SPDX-License-Identifier: MIT */
/* Structures and functions for file names, inodes and open files. Linux: linux/fs.h. */
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
	int count;		/* number of references, for example by names and open files */
	unsigned int mode;	/* file type S_IF... and permissions */
	unsigned int nlink;
	unsigned long ino;
	unsigned int rdev;	/* a device's number */
	int64_t mtime;		/* seconds since 1970 */
	unsigned long size;	/* number of bytes in the file or pipe */
	char *data;		/* the contents */
	unsigned long capacity;	/* bytes allocated at data; 0 if data is NULL or in the initrd */
	struct inode *parent;	/* a directory's parent directory, else NULL */
	struct dentry *entries;	/* a directory's names; the oldest is first */
	const struct file_operations *fop;
	unsigned long head;	/* pipe: the next read starts at data[head % PIPE_SIZE] */
	int readers, writers;	/* pipe: how many read ends and write ends are open */
};

/* An open file. After dup() and fork(), several descriptors refer to the same open file. */
struct file {
	int count;
	unsigned int flags;	/* flags of open(), such as O_APPEND */
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
int inode_resize(struct inode *inode, unsigned long size);	/* fills new bytes with 0 */
DEFINE_FREE(iput)

/* namei.c. On error: ERR_PTR(-errno). Each comment names the function that frees the result. */
char *getname(const char __user *path);				/* kfree() */
struct inode *path_lookup(int dfd, const char *path);		/* iput() */
struct inode *user_path_at(int dfd, const char __user *path);	/* iput() */
struct inode *create_path(int dfd, const char *path, unsigned int mode,
			  const struct file_operations *fop);	/* iput() */

/* open.c, file.c */
struct file *open_inode(struct inode *inode, unsigned int flags);	/* NULL: no memory */
struct file *fget(unsigned int fd);	/* NULL: fd is not open. fput() frees the result. */
void fput(struct file *file);
int fd_install(struct file *file, unsigned int from, bool cloexec);	/* on error calls fput() */
long close_fd(unsigned int fd);
DEFINE_FREE(fput)

long kernel_execve(const char *path, const char *const *argv, const char *const *envp);
void unpack_initramfs(const char *cpio, unsigned long size);
void setup_root(void);

#endif
