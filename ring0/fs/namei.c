/* SPDX-License-Identifier: MIT */
/* From a path to an inode, and names that come and go. There are no links but hard ones. Linux: fs/namei.c. */
#include <fcntl.h>
#include <fs.h>
#include <sys/stat.h>
#include <syscalls.h>
#include <uaccess.h>

struct inode *root_inode;

/* How many slashes there are. */
static size_t strspn_slash(const char *s)
{
	size_t n = 0;

	while (s[n] == '/')
		n++;
	return n;
}

char *getname(const char __user *path)
{
	char *name = kzalloc(PATH_MAX);
	long length;

	if (!name)
		return ERR_PTR(-ENOMEM);
	length = strncpy_from_user(name, path, PATH_MAX);
	if (length > 0 && length < PATH_MAX)
		return name;
	kfree(name);
	return ERR_PTR(length < 0 ? length : length ? -ENAMETOOLONG : -ENOENT);
}

struct dentry **find_entry(struct inode *directory, const char *name, size_t length)
{
	struct dentry **at = &directory->entries;

	while (*at && (strlen((*at)->name) != length || memcmp((*at)->name, name, length)))
		at = &(*at)->next;
	return at;
}

/* One step of a path. Returns the inode, without a reference of its own. */
static struct inode *step(struct inode *directory, const char *name, size_t length)
{
	struct dentry *entry;

	if (length == 1 && name[0] == '.')
		return directory;
	if (length == 2 && name[0] == '.' && name[1] == '.')
		return directory->parent;
	entry = *find_entry(directory, name, length);
	return entry ? entry->inode : ERR_PTR(-ENOENT);
}

/* The directory where a path begins, with a reference. */
static struct inode *path_start(int dfd, const char *path)
{
	struct inode *inode = ERR_PTR(-ENOTDIR);
	struct file *file;

	if (path[0] == '/')
		return igrab(root_inode);
	if (dfd == AT_FDCWD)
		return igrab(current->fs->pwd);
	file = fget((unsigned int)dfd);
	if (!file)
		return ERR_PTR(-EBADF);
	if (S_ISDIR(file->inode->mode))
		inode = igrab(file->inode);
	fput(file);
	return inode;
}

/*
 * Walks a path. Without last: to its end. With it: to the directory of its last name, which *last, *length then are; a
 * length of 0 means that there is none, as in "/".
 */
static struct inode *walk(int dfd, const char *path, const char **last, size_t *length)
{
	struct inode *inode = path_start(dfd, path), *next;

	while (!IS_ERR(inode)) {
		size_t n = 0;

		path += strspn_slash(path);
		while (path[n] && path[n] != '/')
			n++;
		if (last) {
			*last = path;
			*length = n;
		}
		if (!n || (last && !path[n + strspn_slash(path + n)]))
			return inode;
		next = !S_ISDIR(inode->mode) ? ERR_PTR(-ENOTDIR) : n > NAME_MAX ? ERR_PTR(-ENAMETOOLONG) :
		       step(inode, path, n);
		if (!IS_ERR(next))
			igrab(next);
		iput(inode);
		inode = next;
		path += n;
		if (!last && *path == '/' && !IS_ERR(inode) && !S_ISDIR(inode->mode)) {
			iput(inode);
			return ERR_PTR(-ENOTDIR);
		}
	}
	return inode;
}

struct inode *path_lookup(int dfd, const char *path)
{
	return walk(dfd, path, NULL, NULL);
}

/* The directory of a path's last name. That must be a name, and it must fit. */
static struct inode *lookup_parent(int dfd, const char *path, const char **last, size_t *length, int no_name)
{
	struct inode *directory = walk(dfd, path, last, length);
	int error = 0;

	if (IS_ERR(directory))
		return directory;
	if (!S_ISDIR(directory->mode))
		error = -ENOTDIR;
	else if (*length > NAME_MAX)
		error = -ENAMETOOLONG;
	else if (!*length || !memcmp(*last, "./", *length) || (*length == 2 && !memcmp(*last, "..", 2)))
		error = no_name;
	if (!error)
		return directory;
	iput(directory);
	return ERR_PTR(error);
}

/* Puts a name at the end of a directory; the name takes over the reference. Returns 0 or -ENOSPC. */
static int add_entry(struct inode *directory, const char *name, size_t length, struct inode *inode)
{
	struct dentry *entry = kzalloc(sizeof(*entry) + length + 1);

	if (!entry)
		return -ENOSPC;
	memcpy(entry->name, name, length);
	entry->inode = inode;
	*find_entry(directory, "", 0) = entry;		/* no name is empty: the end */
	directory->mtime = real_seconds();
	inode->nlink = S_ISDIR(inode->mode) ? 2 : inode->nlink + 1;
	directory->nlink += S_ISDIR(inode->mode);
	if (S_ISDIR(inode->mode))
		inode->parent = directory;
	return 0;
}

struct inode *create_path(int dfd, const char *path, unsigned int mode, const struct file_operations *fop)
{
	const char *last;
	size_t length;
	struct inode *inode = NULL, *directory = lookup_parent(dfd, path, &last, &length, -EEXIST);
	int error = 0;

	if (IS_ERR(directory))
		return directory;
	if (*find_entry(directory, last, length))
		error = -EEXIST;
	else if (last[length] && !S_ISDIR(mode))
		error = -EISDIR;			/* a slash behind it */
	else if (!directory->nlink)
		error = -ENOENT;			/* has been removed */
	else
		inode = new_inode(mode, fop);
	if (!error && !inode)
		error = -ENOSPC;
	if (!error)
		error = add_entry(directory, last, length, inode);
	if (error && inode)
		iput(inode);
	iput(directory);
	return error ? ERR_PTR(error) : igrab(inode);
}

static long do_mkdir(int dfd, const char __user *pathname, unsigned int mode)
{
	char *path = getname(pathname);
	struct inode *inode;

	if (IS_ERR(path))
		return PTR_ERR(path);
	inode = create_path(dfd, path, S_IFDIR | (mode & 01777 & ~current->fs->umask), &directory_fops);
	kfree(path);
	if (IS_ERR(inode))
		return PTR_ERR(inode);
	iput(inode);
	return 0;
}

SYSCALL_DEFINE2(mkdir, const char __user *, pathname, unsigned int, mode)
{
	return do_mkdir(AT_FDCWD, pathname, mode);
}

SYSCALL_DEFINE3(mkdirat, int, dfd, const char __user *, pathname, unsigned int, mode)
{
	return do_mkdir(dfd, pathname, mode);
}

/* May the entry go? directory: rmdir() was asked for. slash: the path ends with one. */
static int may_delete(const struct dentry *entry, bool directory, bool slash)
{
	if (!entry)
		return -ENOENT;
	if (!S_ISDIR(entry->inode->mode))
		return directory || slash ? -ENOTDIR : 0;
	if (!directory)
		return -EISDIR;
	return entry->inode->entries ? -ENOTEMPTY : 0;
}

static void remove_entry(struct inode *directory, struct dentry **at)
{
	struct dentry *entry = *at;

	*at = entry->next;
	directory->mtime = real_seconds();
	directory->nlink -= S_ISDIR(entry->inode->mode);
	entry->inode->nlink = S_ISDIR(entry->inode->mode) ? 0 : entry->inode->nlink - 1;
	iput(entry->inode);
	kfree(entry);
}

/* What a path without a name at its end is for unlink() and rmdir(): "/", "a/.", "a/..". */
static int no_name_error(const char *path, bool rmdir)
{
	size_t n = strlen(path);

	while (n && path[n - 1] == '/')
		n--;
	if (!rmdir)
		return -EISDIR;
	return !n ? -EBUSY : n > 1 && path[n - 2] == '.' ? -ENOTEMPTY : -EINVAL;
}

static long do_unlink(int dfd, const char __user *pathname, bool rmdir)
{
	const char *last;
	size_t length;
	char *path = getname(pathname);
	struct inode *directory;
	struct dentry **at;
	int error;

	if (IS_ERR(path))
		return PTR_ERR(path);
	directory = lookup_parent(dfd, path, &last, &length, no_name_error(path, rmdir));
	error = IS_ERR(directory) ? (int)PTR_ERR(directory) : 0;
	if (!error) {
		at = find_entry(directory, last, length);
		error = may_delete(*at, rmdir, last[length] != 0);
		if (!error)
			remove_entry(directory, at);
		iput(directory);
	}
	kfree(path);
	return error;
}

SYSCALL_DEFINE1(unlink, const char __user *, pathname)
{
	return do_unlink(AT_FDCWD, pathname, false);
}

SYSCALL_DEFINE1(rmdir, const char __user *, pathname)
{
	return do_unlink(AT_FDCWD, pathname, true);
}

SYSCALL_DEFINE3(unlinkat, int, dfd, const char __user *, pathname, int, flag)
{
	return flag & ~AT_REMOVEDIR ? -EINVAL : do_unlink(dfd, pathname, flag & AT_REMOVEDIR);
}

SYSCALL_DEFINE1(chdir, const char __user *, pathname)
{
	char *path = getname(pathname);
	struct inode *inode;

	if (IS_ERR(path))
		return PTR_ERR(path);
	inode = path_lookup(AT_FDCWD, path);
	kfree(path);
	if (IS_ERR(inode))
		return PTR_ERR(inode);
	if (!S_ISDIR(inode->mode)) {
		iput(inode);
		return -ENOTDIR;
	}
	iput(current->fs->pwd);
	current->fs->pwd = inode;
	return 0;
}

/* The name of a directory in its parent. */
static const char *name_of(const struct inode *inode)
{
	for (const struct dentry *entry = inode->parent->entries; entry; entry = entry->next)
		if (entry->inode == inode)
			return entry->name;
	return NULL;
}

/* Returns the length with the NUL, as Linux does; a C library makes a pointer of it. */
SYSCALL_DEFINE2(getcwd, char __user *, buf, unsigned long, size)
{
	char *page = kzalloc(PATH_MAX), *at = page + PATH_MAX - 1;
	long result;

	if (!page)
		return -ENOMEM;
	for (const struct inode *inode = current->fs->pwd; inode != root_inode && at; inode = inode->parent) {
		const char *name = name_of(inode);
		size_t length = name ? strlen(name) : 0;

		if (!name || at - page <= (long)length) {
			kfree(page);
			return name ? -ENAMETOOLONG : -ENOENT;
		}
		at -= length;
		memcpy(at, name, length);
		*--at = '/';
	}
	if (!*at)
		*--at = '/';
	result = page + PATH_MAX - at;
	if ((unsigned long)result > size)
		result = -ERANGE;
	else if (copy_to_user(buf, at, (unsigned long)result))
		result = -EFAULT;
	kfree(page);
	return result;
}
