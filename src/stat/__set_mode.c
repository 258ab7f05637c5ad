/* SPDX-License-Identifier: MIT */
/*
 * __set_mode: does what fchmodat(2) does, with flags. The system call fchmodat2 takes flags. If the
 * kernel lacks fchmodat2 (before Linux 6.6), this function executes the system call fchmodat, which
 * takes no flags, on the path /proc/self/fd/N. N is the number of an open file descriptor.
 */
#include <errno.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "result.h"
#include "private.h"

/*
 * Sets the mode of the open file fd. The function also works if fd was opened with O_PATH, although
 * fchmod fails for such a descriptor. The parameter `missing` is the result of the system call
 * fchmodat2.
 */
static long set_mode_of(int fd, mode_t mode, long missing)
{
	char path[] = "/proc/self/fd/0000000000", *end = path + sizeof path - 11;
	unsigned int rest = (unsigned int)fd, unit = 1;
	struct stat st;
	long error;

#ifdef SYS_fstatat64
	error = __status(fd, "", &st, AT_EMPTY_PATH);
#else
	error = raw_newfstatat(fd, "", &st, AT_EMPTY_PATH);
#endif
	if (error)
		return error;
	if (S_ISLNK(st.st_mode))
		return -EOPNOTSUPP;
	if (fd == AT_FDCWD)
		return raw_fchmodat(AT_FDCWD, ".", mode);
	while (rest / 10 >= unit)
		unit *= 10;
	for (; unit; unit /= 10)
		*end++ = (char)('0' + rest / unit % 10);
	*end = 0;
	error = raw_fchmodat(AT_FDCWD, path, mode);
	/*
	 * The code above could read the status of fd, so fd is open. So ENOENT means that /proc is
	 * not mounted.
	 */
	if (error == -ENOENT)
		return missing == -EPERM ? missing : -EOPNOTSUPP;
	return error;
}

long __set_mode(int dirfd, const char *pathname, mode_t mode, int flags)
{
	long fd, missing, error;

	if (!flags)
		return raw_fchmodat(dirfd, pathname, mode);
	missing = raw_fchmodat2(dirfd, pathname, mode, (unsigned int)flags);
	if (!IS_MISSING(missing))
		return missing;

	if (flags & ~(AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH))
		return -EINVAL;
	fd = raw_openat(dirfd, pathname, O_PATH | O_CLOEXEC |
			(flags & AT_SYMLINK_NOFOLLOW ? O_NOFOLLOW : 0), 0);
	if (fd == -ENOENT && (flags & AT_EMPTY_PATH) && !*pathname)
		return set_mode_of(dirfd, mode, missing);
	/*
	 * If fchmodat2 failed with EPERM, two reasons are possible. A container's seccomp filter
	 * may forbid calls that it does not know. Or the kernel has fchmodat2, but does not permit
	 * this change. Then EPERM is the right error. So return EPERM, and not the error of openat,
	 * if openat only lacked a file descriptor or memory. fchmodat2 itself opens no file.
	 */
	if (missing == -EPERM && (fd == -EMFILE || fd == -ENFILE || fd == -ENOMEM))
		return missing;
	if (FAILED(fd))
		return fd;
	error = set_mode_of((int)fd, mode, missing);
	raw_close((int)fd);
	return error;
}
