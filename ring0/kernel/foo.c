/* SPDX-License-Identifier: MIT */
/* foo(): an example of a new system call. It copies a program's bytes to the kernel and back. */
#include <syscalls.h>
#include <uaccess.h>

/* Copies len bytes. Returns len, -EINVAL if len is above 256, or -EFAULT for a bad address. */
SYSCALL_DEFINE3(foo, const char __user *, src, char __user *, dst, size_t, len)
{
	char buf[256];

	if (len > sizeof(buf))
		return -EINVAL;
	if (copy_from_user(buf, src, len) || copy_to_user(dst, buf, len))
		return -EFAULT;
	return (long)len;
}
