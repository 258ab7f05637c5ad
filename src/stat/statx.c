/* SPDX-License-Identifier: MIT */
/*
 * statx(2). If the kernel lacks the call (before Linux 4.11), this function fills in stx_mask and
 * those members of struct statx that struct stat has, too. It sets the other members to 0.
 */
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <ring3/raw.h>
#include "result.h"
#include "reachable.h"
#include "private.h"

static void copy_time(struct statx_timestamp *to, const struct timespec *from)
{
	to->tv_sec = from->tv_sec;
	to->tv_nsec = (uint32_t)from->tv_nsec;
}

/*
 * Emulates statx with fstatat. fstatat has no parameter `mask` and does not know the flags
 * AT_STATX_FORCE_SYNC and AT_STATX_DONT_SYNC. So this function checks `mask` and these flags.
 */
static long older(int dirfd, const char *pathname, int flags, unsigned int mask, struct statx *x)
{
	static const struct statx nothing;
	struct stat st;
	long error;

	if ((mask & STATX__RESERVED) || (flags & AT_STATX_SYNC_TYPE) == AT_STATX_SYNC_TYPE)
		return -EINVAL;
	flags &= ~AT_STATX_SYNC_TYPE;
#ifdef SYS_fstatat64
	error = __status(dirfd, pathname, &st, flags);
#else
	error = raw_newfstatat(dirfd, pathname, &st, flags);
#endif
	if (error)
		return error;
	if (!writable(x, sizeof *x, &st))
		return -EFAULT;
	*x = nothing;
	x->stx_mask = STATX_BASIC_STATS;
	x->stx_blksize = (uint32_t)st.st_blksize;
	x->stx_nlink = (uint32_t)st.st_nlink;
	x->stx_uid = st.st_uid;
	x->stx_gid = st.st_gid;
	x->stx_mode = (uint16_t)st.st_mode;
	x->stx_ino = st.st_ino;
	x->stx_size = (uint64_t)st.st_size;
	x->stx_blocks = (uint64_t)st.st_blocks;
	x->stx_rdev_major = major(st.st_rdev);
	x->stx_rdev_minor = minor(st.st_rdev);
	x->stx_dev_major = major(st.st_dev);
	x->stx_dev_minor = minor(st.st_dev);
	copy_time(&x->stx_atime, &st.st_atim);
	copy_time(&x->stx_mtime, &st.st_mtim);
	copy_time(&x->stx_ctime, &st.st_ctim);
	return 0;
}

int statx(int dirfd, const char *pathname, int flags, unsigned int mask, struct statx *statxbuf)
{
	long error = raw_statx(dirfd, pathname, (unsigned int)flags, mask, statxbuf);

	if (IS_MISSING(error))
		error = older(dirfd, pathname, flags, mask, statxbuf);
	return (int)result_or_errno(error);
}
