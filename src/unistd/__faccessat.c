/* SPDX-License-Identifier: MIT */
/* __faccessat: faccessat(2). Before Linux 5.8 the kernel's call had no flags: here they are made up for. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include <ring3/raw.h>
#include "ids.h"
#include "private.h"
#include "result.h"

/*
 * The kernel asks by the real ids, so a child makes its effective ids the real ones, asks, and exits
 * with the error number. The child has a copy of the memory, no signal tells of its end, and none
 * reaches a handler in it.
 */
static int by_effective_ids(int dirfd, const char *pathname, int mode, int missing)
{
	const unsigned int same = (unsigned int)-1;
	uint64_t all = (uint64_t)-1, mask;
	int status = 0, child, result;

	raw_rt_sigprocmask(SIG_SETMASK, &all, &mask, sizeof mask);
	child = raw_clone(0, 0, NULL, 0, 0);
	if (!child) {
		result = ID32(raw_setresgid)(ID32(raw_getegid)(), same, same);
		if (!result)
			result = ID32(raw_setresuid)(ID32(raw_geteuid)(), same, same);
		if (!result)
			result = raw_faccessat(dirfd, pathname, mode);
		raw_exit_group(-result);
	}
	result = child;
	if (child > 0) {
		result = raw_wait4(child, &status, (int)__WCLONE, NULL);
		if (result > 0)
			result = status & 0x7f ? -EIO : -(status >> 8 & 0xff);
	}
	raw_rt_sigprocmask(SIG_SETMASK, &mask, NULL, sizeof mask);
	/* Without a child nobody has asked: EPERM may be the kernel's. */
	return child < 0 && missing == -EPERM ? missing : result;
}

/* missing: what faccessat2 answered. */
static int without_flags(int dirfd, const char *pathname, int mode, int flags, int missing)
{
	if (flags & ~(AT_EACCESS | AT_SYMLINK_NOFOLLOW))
		return -EINVAL;
	if (flags & AT_SYMLINK_NOFOLLOW) {
		char byte;
		long length = raw_readlinkat(dirfd, pathname, &byte, 1);

		/* A link's own permissions are everybody's. What is none is asked about as ever. */
		if (length > 0)
			return mode & ~(R_OK | W_OK | X_OK) ? -EINVAL : 0;
	}
	if (!(flags & AT_EACCESS) || (ID32(raw_getuid)() == ID32(raw_geteuid)() && ID32(raw_getgid)() == ID32(raw_getegid)()))
		return raw_faccessat(dirfd, pathname, mode);
	return by_effective_ids(dirfd, pathname, mode, missing);
}

int __faccessat(int dirfd, const char *pathname, int mode, int flags)
{
	int result;

	if (!flags)
		return (int)result_or_errno(raw_faccessat(dirfd, pathname, mode));
	result = raw_faccessat2(dirfd, pathname, mode, flags);
	/* Without AT_EMPTY_PATH nobody could ask again: EPERM may be the kernel's. */
	if (IS_MISSING(result) && !(result == -EPERM && flags & AT_EMPTY_PATH))
		result = without_flags(dirfd, pathname, mode, flags, result);
	return (int)result_or_errno(result);
}
