/* SPDX-License-Identifier: MIT */
/*
 * __status: fills in struct stat with the system call statx. If the kernel lacks statx (before
 * Linux 4.11), this function executes fstatat64, which has 32-bit times.
 */
#include <errno.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <ring3/raw.h>
#include "result.h"
#include "reachable.h"
#include "private.h"

#ifdef SYS_fstatat64
long __status(int dirfd, const char *pathname, struct stat *st, int flags)
{
	struct statx x;
	/*
	 * Pass AT_NO_AUTOMOUNT, because without it statx would mount an automount directory, but
	 * stat must not.
	 */
	long error = raw_statx(dirfd, pathname, (unsigned int)flags | AT_NO_AUTOMOUNT,
			       STATX_BASIC_STATS, &x);

	if (IS_MISSING(error)) {
		/*
		 * fstatat64 writes a struct stat64. This structure has the same layout as the start
		 * of struct stat. It lacks the 64-bit times at the end of struct stat.
		 */
		error = older_answer(error, raw_fstatat64(dirfd, pathname, (void *)st, flags));
		if (error)
			return error;
		if (!writable(&st->st_atim, 3 * sizeof st->st_atim, st))
			return -EFAULT;
		st->__hole1 = st->__hole2 = 0;		/* padding that some kernels do not write */
		set_timespec(&st->st_atim, st->__st_atim32.__sec, st->__st_atim32.__nsec);
		set_timespec(&st->st_mtim, st->__st_mtim32.__sec, st->__st_mtim32.__nsec);
		set_timespec(&st->st_ctim, st->__st_ctim32.__sec, st->__st_ctim32.__nsec);
		return 0;
	}
	if (error)
		return error;
	if (!writable(st, sizeof *st, &x))
		return -EFAULT;
	__builtin_memset(st, 0, sizeof *st);
	st->st_dev = makedev(x.stx_dev_major, x.stx_dev_minor);
	st->__st_ino32 = (unsigned long)x.stx_ino;
	st->st_mode = x.stx_mode;
	st->st_nlink = x.stx_nlink;
	st->st_uid = x.stx_uid;
	st->st_gid = x.stx_gid;
	st->st_rdev = makedev(x.stx_rdev_major, x.stx_rdev_minor);
	st->st_size = (off_t)x.stx_size;
	st->st_blksize = (blksize_t)x.stx_blksize;
	st->st_blocks = (blkcnt_t)x.stx_blocks;
	st->st_ino = x.stx_ino;
	set_timespec(&st->st_atim, x.stx_atime.tv_sec, (long)x.stx_atime.tv_nsec);
	set_timespec(&st->st_mtim, x.stx_mtime.tv_sec, (long)x.stx_mtime.tv_nsec);
	set_timespec(&st->st_ctim, x.stx_ctime.tv_sec, (long)x.stx_ctime.tv_nsec);
	return 0;
}
#endif
