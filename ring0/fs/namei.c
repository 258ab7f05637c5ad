/* SPDX-License-Identifier: MIT */
/* Finds a path's inode; adds and removes names. ring0 has no symbolic links. Linux: fs/namei.c. */
#include <fcntl.h>
#include <fs.h>
#include <sys/stat.h>
#include <syscalls.h>
#include <uaccess.h>

struct inode *root_inode;

char *getname(const char __user *path)
{
	char *name __free(kfree) = kzalloc(PATH_MAX), *result = name;
	long length;

	if (!name)
		return ERR_PTR(-ENOMEM);
	length = strncpy_from_user(name, path, PATH_MAX);
	if (length <= 0)
		return ERR_PTR(length ? length : -ENOENT);
	if (length == PATH_MAX)
		return ERR_PTR(-ENAMETOOLONG);
	name = NULL;			/* stops __free(kfree): the caller frees the result */
	return result;
}

/* The first component of a path. Slashes before the component are skipped. */
struct component {
	const char *name;
	size_t length;			/* 0: no component is left */
	bool slash, last;		/* slash: a '/' follows; last: no component follows */
};

static struct component next_component(const char *path)
{
	struct component c = { .name = path };
	const char *end;

	while (*c.name == '/')
		c.name++;
	while (c.name[c.length] && c.name[c.length] != '/')
		c.length++;
	end = c.name + c.length;
	c.slash = *end;
	while (*end == '/')
		end++;
	c.last = !*end;
	return c;
}

static bool is_name(const struct component *c, const char *name)
{
	return c->length == strlen(name) && !memcmp(c->name, name, c->length);
}

/* Returns the address of the pointer to c's entry, or of the NULL pointer that ends the list. */
static struct dentry **find_entry(struct inode *directory, const struct component *c)
{
	struct dentry **at = &directory->entries;

	while (*at && !is_name(c, (*at)->name))
		at = &(*at)->next;
	return at;
}

/* Returns the inode of component c in the directory, with a new reference, or ERR_PTR(-errno). */
static struct inode *step(struct inode *directory, const struct component *c)
{
	struct dentry *entry;

	if (!S_ISDIR(directory->mode))
		return ERR_PTR(-ENOTDIR);
	if (c->length > NAME_MAX)
		return ERR_PTR(-ENAMETOOLONG);
	if (is_name(c, "."))
		return igrab(directory);
	if (is_name(c, ".."))
		return igrab(directory->parent);
	entry = *find_entry(directory, c);
	if (!entry)
		return ERR_PTR(-ENOENT);
	return c->slash && !S_ISDIR(entry->inode->mode) ? ERR_PTR(-ENOTDIR) : igrab(entry->inode);
}

/* Returns the directory where the path begins, with a new reference, or ERR_PTR(-errno). */
static struct inode *path_start(int dfd, const char *path)
{
	struct file *file __free(fput) = NULL;

	if (path[0] == '/')
		return igrab(root_inode);
	if (dfd == AT_FDCWD)
		return igrab(current->fs->pwd);
	file = fget((unsigned int)dfd);
	if (!file)
		return ERR_PTR(-EBADF);
	return S_ISDIR(file->inode->mode) ? igrab(file->inode) : ERR_PTR(-ENOTDIR);
}

/* If last is NULL, returns the path's inode. Else sets *last and returns the directory of *last. */
static struct inode *walk(int dfd, const char *path, struct component *last)
{
	struct inode *inode = path_start(dfd, path);

	while (!IS_ERR(inode)) {
		struct component c = next_component(path);
		struct inode *directory __free(iput) = NULL;

		if (last)
			*last = c;
		if (!c.length || (last && c.last))
			break;
		directory = inode;
		inode = step(directory, &c);
		path = c.name + c.length;
	}
	return inode;
}

struct inode *path_lookup(int dfd, const char *path)
{
	return walk(dfd, path, NULL);
}

struct inode *user_path_at(int dfd, const char __user *path)
{
	char *name __free(kfree) = getname(path);

	return IS_ERR(name) ? (struct inode *)name : path_lookup(dfd, name);
}

/* Returns the last component's directory, or ERR_PTR(no_name) if *last is "", "." or "..". */
static struct inode *lookup_parent(int dfd, const char *path, struct component *last, int no_name)
{
	struct inode *directory = walk(dfd, path, last);
	int error = 0;

	if (IS_ERR(directory))
		return directory;
	if (!S_ISDIR(directory->mode))
		error = -ENOTDIR;
	else if (last->length > NAME_MAX)
		error = -ENAMETOOLONG;
	else if (!last->length || is_name(last, ".") || is_name(last, ".."))
		error = no_name;
	if (!error)
		return directory;
	iput(directory);
	return ERR_PTR(error);
}

/* Adds a name for the inode. The directory must not contain the name yet. Returns 0 or -ENOSPC. */
static int add_entry(struct inode *directory, const struct component *c, struct inode *inode)
{
	struct dentry *entry = kzalloc(sizeof(*entry) + c->length + 1);

	if (!entry)
		return -ENOSPC;
	memcpy(entry->name, c->name, c->length);
	entry->inode = igrab(inode);
	*find_entry(directory, c) = entry;
	directory->mtime = real_seconds();
	inode->nlink = 1;
	if (S_ISDIR(inode->mode)) {
		inode->nlink = 2;
		directory->nlink++;
		inode->parent = igrab(directory);
	}
	return 0;
}

struct inode *create_path(int dfd, const char *path, unsigned int mode,
			  const struct file_operations *fop)
{
	struct component last;
	struct inode *directory __free(iput) = lookup_parent(dfd, path, &last, -EEXIST);
	struct inode *inode;

	if (IS_ERR(directory))
		return directory;
	if (*find_entry(directory, &last))
		return ERR_PTR(-EEXIST);
	if (last.slash && !S_ISDIR(mode))
		return ERR_PTR(-EISDIR);
	if (!directory->nlink)			/* the directory has been removed */
		return ERR_PTR(-ENOENT);
	inode = new_inode(mode, fop);
	if (inode && !add_entry(directory, &last, inode))
		return inode;
	iput(inode);
	return ERR_PTR(-ENOSPC);
}

SYSCALL_DEFINE2(mkdir, const char __user *, pathname, unsigned int, mode)
{
	char *path __free(kfree) = getname(pathname);
	struct inode *inode __free(iput) = NULL;

	if (IS_ERR(path))
		return PTR_ERR(path);
	mode = S_IFDIR | (mode & 01777 & ~current->fs->umask);
	inode = create_path(AT_FDCWD, path, mode, &directory_fops);
	return IS_ERR(inode) ? PTR_ERR(inode) : 0;
}

/* Returns 0 if rmdir() (rmdir: true) or unlink() (false) may remove the entry, else -errno. */
static int may_delete(const struct dentry *entry, const struct component *last, bool rmdir)
{
	if (!entry)
		return -ENOENT;
	if (!S_ISDIR(entry->inode->mode))
		return rmdir || last->slash ? -ENOTDIR : 0;
	if (!rmdir)
		return -EISDIR;
	return entry->inode->entries ? -ENOTEMPTY : 0;
}

static void remove_entry(struct inode *directory, struct dentry **at)
{
	struct dentry *entry = *at;

	*at = entry->next;
	directory->mtime = real_seconds();
	directory->nlink -= S_ISDIR(entry->inode->mode);
	entry->inode->nlink = 0;
	iput(entry->inode);
	kfree(entry);
}

/* Returns unlink()'s or rmdir()'s error for a path that ends without a name: "/", "a/.", "a/..". */
static int no_name_error(const char *path, bool rmdir)
{
	struct component c = next_component(path);

	if (!rmdir)
		return -EISDIR;
	if (!c.length)
		return -EBUSY;
	while (!c.last)
		c = next_component(c.name + c.length);
	return is_name(&c, "..") ? -ENOTEMPTY : -EINVAL;
}

static long do_unlink(int dfd, const char __user *pathname, bool rmdir)
{
	char *path __free(kfree) = getname(pathname);
	struct inode *directory __free(iput) = NULL;
	struct component last;
	struct dentry **at;
	int error;

	if (IS_ERR(path))
		return PTR_ERR(path);
	directory = lookup_parent(dfd, path, &last, no_name_error(path, rmdir));
	if (IS_ERR(directory))
		return PTR_ERR(directory);
	at = find_entry(directory, &last);
	error = may_delete(*at, &last, rmdir);
	if (!error)
		remove_entry(directory, at);
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
	struct inode *inode __free(iput) = user_path_at(AT_FDCWD, pathname);

	if (IS_ERR(inode))
		return PTR_ERR(inode);
	if (!S_ISDIR(inode->mode))
		return -ENOTDIR;
	iput(current->fs->pwd);
	current->fs->pwd = igrab(inode);
	return 0;
}

/* Returns the name that the parent has for this directory, or NULL if the directory was removed. */
static const char *name_of(const struct inode *inode)
{
	for (const struct dentry *entry = inode->parent->entries; entry; entry = entry->next)
		if (entry->inode == inode)
			return entry->name;
	return NULL;
}

/* As in Linux, returns the path's length with its NUL. The C library's getcwd() returns buf. */
SYSCALL_DEFINE2(getcwd, char __user *, buf, unsigned long, size)
{
	char *page __free(kfree) = kzalloc(PATH_MAX), *at = page + PATH_MAX - 1;
	const struct inode *inode = current->fs->pwd;

	if (!page)
		return -ENOMEM;
	for (; inode != root_inode; inode = inode->parent) {	/* prepends each name */
		const char *name = name_of(inode);
		size_t length = name ? strlen(name) : 0;

		if (!name)
			return -ENOENT;
		if (at - page <= (long)length)
			return -ENAMETOOLONG;
		at -= length;
		memcpy(at, name, length);
		*--at = '/';
	}
	if (!*at)
		*--at = '/';
	if (strlen(at) + 1 > size)
		return -ERANGE;
	return copy_to_user(buf, at, strlen(at) + 1) ? -EFAULT : (long)strlen(at) + 1;
}
