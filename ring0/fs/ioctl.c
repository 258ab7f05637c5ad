/* SPDX-License-Identifier: MIT */
/* ioctl(): calls the ioctl function that the file's type provides. Linux: fs/ioctl.c. */
#include <fs.h>
#include <syscalls.h>

SYSCALL_DEFINE3(ioctl, unsigned int, fd, unsigned int, request, void __user *, argument)
{
	struct file *file __free(fput) = fget(fd);

	if (!file)
		return -EBADF;
	return file->fop->ioctl ? file->fop->ioctl(file, request, argument) : -ENOTTY;
}
COMPAT_SYSCALL(compat_sys_ioctl, ioctl)
