/* SPDX-License-Identifier: MIT */
/*
 * fexecve(3): executes execveat(2) with an empty path. If the kernel lacks execveat (before Linux
 * 3.19), this function executes execve(2) with the path /proc/self/fd/N. N is the number fd.
 */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#include <ring3/raw.h>
#include "result.h"

/*
 * Returns the error to report after execve of /proc/self/fd/N failed with ENOENT. The error is
 * EBADF if fd is not open. If the folder /proc/self/fd does not exist, the error is the result of
 * execveat, which the parameter `missing` holds. Otherwise the error is ENOENT.
 */
static long nothing_there(int fd, long missing)
{
	long result = raw_fcntl(fd, F_GETFD, 0);

	if (FAILED(result))
		return result;
	return raw_faccessat(AT_FDCWD, "/proc/self/fd", 0) ? missing : -ENOENT;
}

int fexecve(int fd, char *const argv[], char *const envp[])
{
	long result = -EINVAL, missing;

	if (fd >= 0 && argv && envp)
		result = raw_execveat(fd, "", argv, envp, AT_EMPTY_PATH);
	missing = result;
	if (IS_MISSING(missing)) {
		char path[] = "/proc/self/fd/\0 ten digits", *end = path + 14;
		unsigned int n;

		for (n = (unsigned int)fd / 10; n; n /= 10)
			end++;
		end[1] = 0;
		for (n = (unsigned int)fd; end >= path + 14; n /= 10)
			*end-- = (char)('0' + n % 10);
		result = raw_execve(path, argv, envp);
		if (result == -ENOENT)
			result = nothing_there(fd, missing);
	}
	return (int)result_or_errno(result);
}
