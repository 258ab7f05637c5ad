/* SPDX-License-Identifier: MIT */
/* File descriptors: the numbers of a process's open files. Linux: fs/file.c, fs/fcntl.c. */
#include <fcntl.h>
#include <fs.h>
#include <syscalls.h>

struct file *fget(unsigned int fd)
{
	struct file *file = fd < NR_OPEN ? current->files->fd[fd] : NULL;

	if (file)
		file->count++;
	return file;
}

void fput(struct file *file)
{
	if (IS_ERR_OR_NULL(file) || --file->count)
		return;
	if (file->fop->release)
		file->fop->release(file);
	iput(file->inode);
	kfree(file);
}

/* Gives `file` the lowest free fd >= from. If none is free: calls fput(file), returns -EMFILE. */
int fd_install(struct file *file, unsigned int from, bool cloexec)
{
	struct files_struct *files = current->files;

	for (unsigned int fd = from; fd < NR_OPEN; fd++)
		if (!files->fd[fd]) {
			files->fd[fd] = file;
			files->close_on_exec[fd] = cloexec;
			return (int)fd;
		}
	fput(file);
	return -EMFILE;
}

long close_fd(unsigned int fd)
{
	struct file *file = fd < NR_OPEN ? current->files->fd[fd] : NULL;

	if (!file)
		return -EBADF;
	current->files->fd[fd] = NULL;
	fput(file);
	return 0;
}

void exit_files(struct files_struct *files)
{
	if (--files->users)
		return;
	for (int fd = 0; fd < NR_OPEN; fd++)
		fput(files->fd[fd]);
	kfree(files);
}

void do_close_on_exec(struct files_struct *files)
{
	for (unsigned int fd = 0; fd < NR_OPEN; fd++)
		if (files->close_on_exec[fd])
			close_fd(fd);
}

SYSCALL_DEFINE1(close, unsigned int, fd)
{
	return close_fd(fd);
}

SYSCALL_DEFINE1(dup, unsigned int, fd)
{
	struct file *file = fget(fd);

	return file ? fd_install(file, 0, false) : -EBADF;
}

static long do_dup3(unsigned int old, unsigned int new, bool cloexec)
{
	struct file *file __free(fput) = fget(old);

	if (!file || new >= NR_OPEN)
		return -EBADF;
	close_fd(new);
	return fd_install(fget(old), new, cloexec);
}

SYSCALL_DEFINE2(dup2, unsigned int, old, unsigned int, new)
{
	struct file *file __free(fput) = fget(old);

	if (old == new)
		return file ? (long)new : -EBADF;
	return do_dup3(old, new, false);
}

SYSCALL_DEFINE3(dup3, unsigned int, old, unsigned int, new, int, flags)
{
	if (flags & ~O_CLOEXEC || old == new)
		return -EINVAL;
	return do_dup3(old, new, flags & O_CLOEXEC);
}

/* F_SETFL can change only these flags. All other flags keep the values that open() has set. */
#define SETFL_MASK	((unsigned int)(O_APPEND | O_NONBLOCK))

static long do_fcntl(unsigned int fd, int command, unsigned long argument)
{
	struct file *file __free(fput) = fget(fd);
	bool *cloexec;

	if (!file)
		return -EBADF;
	cloexec = &current->files->close_on_exec[fd];
	switch (command) {
	case F_DUPFD:
	case F_DUPFD_CLOEXEC:
		if (argument >= NR_OPEN)
			return -EINVAL;
		return fd_install(fget(fd), (unsigned int)argument, command == F_DUPFD_CLOEXEC);
	case F_GETFD:
		return *cloexec;
	case F_SETFD:
		*cloexec = argument & 1;
		return 0;
	case F_GETFL:
		return (long)file->flags;
	case F_SETFL:
		file->flags = (file->flags & ~SETFL_MASK) | ((unsigned int)argument & SETFL_MASK);
		return 0;
	default:
		return -EINVAL;
	}
}

/* fcntl64() differs from fcntl() only for file locks. ring0 has no locks, so both do the same. */
SYSCALL_DEFINE3(fcntl, unsigned int, fd, int, command, unsigned long, argument)
{
	return do_fcntl(fd, command, argument);
}

SYSCALL_DEFINE3(fcntl64, unsigned int, fd, int, command, unsigned long, argument)
{
	return do_fcntl(fd, command, argument);
}
COMPAT_SYSCALL(compat_sys_fcntl64, fcntl64)
