/* SPDX-License-Identifier: MIT */
/*
 * __faccessat: does what faccessat(2) does. If the kernel lacks the system call with flags (before
 * Linux 5.8), this function emulates the flags.
 */
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
 * Checks the access for the effective ids. The system call faccessat checks it for the real ids. So
 * a child process copies its effective ids to its real ids, and then executes faccessat. The child
 * returns the error as its exit status. The child has a copy of the memory, sends no signal to the
 * parent when it exits, and runs no signal handlers.
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
	/*
	 * If clone failed, nothing has checked the access, and `result` is the error of clone. If
	 * faccessat2 failed with EPERM, return EPERM instead, because it may be the right answer.
	 * EPERM has two possible causes. A container's seccomp filter that does not know faccessat2
	 * may return it. But the kernel returns it, too, for example for W_OK and an immutable
	 * file.
	 */
	return child < 0 && missing == -EPERM ? missing : result;
}

/*
 * Emulates the flags with the system call faccessat. The parameter `missing` is the error that
 * faccessat2 returned, -ENOSYS or -EPERM.
 */
static int without_flags(int dirfd, const char *pathname, int mode, int flags, int missing)
{
	if (flags & ~(AT_EACCESS | AT_SYMLINK_NOFOLLOW))
		return -EINVAL;
	if (flags & AT_SYMLINK_NOFOLLOW) {
		char byte;
		long length = raw_readlinkat(dirfd, pathname, &byte, 1);

		/*
		 * If readlinkat succeeds, pathname is a symbolic link. A symbolic link gives all
		 * permissions to everybody. If readlinkat fails, the code below checks the file.
		 */
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
	/*
	 * IS_MISSING is true for ENOSYS and for EPERM. EPERM may come from a container's seccomp
	 * filter that does not know faccessat2, but also from faccessat2 itself. without_flags
	 * cannot emulate AT_EMPTY_PATH, because faccessat needs a pathname. It would return EINVAL.
	 * So for AT_EMPTY_PATH return EPERM, which may be the right answer.
	 */
	if (IS_MISSING(result) && !(result == -EPERM && flags & AT_EMPTY_PATH))
		result = without_flags(dirfd, pathname, mode, flags, result);
	return (int)result_or_errno(result);
}
