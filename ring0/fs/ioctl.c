/* SPDX-License-Identifier: MIT */
/* ioctl(): what only one kind of file can do. Linux: fs/ioctl.c. */
#include <fs.h>
#include <syscalls.h>

SYSCALL_DEFINE3(ioctl, unsigned int, fd, unsigned int, request, void __user *, argument)
{
	struct file *file = fget(fd);
	long result = -ENOTTY;

	if (!file)
		return -EBADF;
	if (file->fop->ioctl)
		result = file->fop->ioctl(file, request, argument);
	fput(file);
	return result;
}
COMPAT_SYSCALL(compat_sys_ioctl, ioctl)
