/* SPDX-License-Identifier: MIT */
/* Tests <sys/stat.h>: functions that return a file's status, and functions that create files. */
#include "both-libraries.h"
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#define GIB (1024LL * 1024 * 1024)
#define BAD ((void *)-1)

static void make(const char *path, mode_t mode)
{
	close(open(path, O_WRONLY | O_CREAT | O_EXCL, mode));
}

static int own(const char *path, unsigned int uid, unsigned int gid)
{
	return (int)syscall(SYS_fchownat, AT_FDCWD, path, uid, gid, AT_SYMLINK_NOFOLLOW);
}

/*
 * Sets the access time and the modification time of the file with a system call. If `narrow` is not
 * 0, uses utimensat, which every kernel has. On 32-bit architectures, utimensat has 32-bit times.
 * If `narrow` is 0, uses a system call with 64-bit times: utimensat_time64 if the architecture has
 * it, else utimensat. Returns 0, or -1 on failure.
 */
static int date(const char *path, long long read, long long written, int narrow)
{
#ifdef SYS_utimensat_time64
	if (!narrow) {
		long long wide[4] = { read, 123456789, written, 987654321 };

		return (int)syscall(SYS_utimensat_time64, AT_FDCWD, path, wide, AT_SYMLINK_NOFOLLOW);
	}
#endif
	{
		long times[4] = { (long)read, 123456789, (long)written, 987654321 };

		(void)narrow;
		return (int)syscall(SYS_utimensat, AT_FDCWD, path, times, AT_SYMLINK_NOFOLLOW);
	}
}

/*
 * Records members of the file's status. If `shared` is not 0, ring3 and the host's libc look at the
 * same file, and all members are recorded. If `shared` is 0, each library has created a file of its
 * own. Then only those members are recorded that must be equal in the two files.
 */
static void say_status(struct both *t, const struct stat *st, int shared)
{
	SAY(st->st_mode);
	SAY(st->st_nlink);
	SAY(st->st_uid);
	SAY(st->st_gid);
	SAY(st->st_dev);
	SAY(st->st_rdev);
	SAY(st->st_blksize);
	SAY(st->st_ino != 0);
	SAY(st->st_ctime > 1500000000);
	SAY(st->st_ctim.tv_nsec >= 0 && st->st_ctim.tv_nsec < 1000000000);
	if (!S_ISDIR(st->st_mode) || shared) {
		SAY(st->st_size);
		SAY(st->st_blocks);
	}
	if (shared) {
		SAY(st->st_ino);
		SAY(st->st_mtime);
		SAY(st->st_mtim.tv_nsec);
		SAY(st->st_ctime);
		SAY(st->st_ctim.tv_nsec);
	}
}

static int same_file(const struct stat *a, const struct stat *b)
{
	return a->st_ino == b->st_ino && a->st_dev == b->st_dev && a->st_mode == b->st_mode &&
		a->st_size == b->st_size && a->st_mtim.tv_nsec == b->st_mtim.tv_nsec &&
		a->st_ctim.tv_sec == b->st_ctim.tv_sec && a->st_ctim.tv_nsec == b->st_ctim.tv_nsec;
}

/*
 * Records the status of the path as stat, lstat, fstat and fstatat return it. `shared` is not 0 if
 * ring3 and the host's libc look at the same file.
 */
static void by_all(struct both *t, const char *path, int shared)
{
	struct stat one, other;
	int fd;

	OK(lstat(path, &one));
	say_status(t, &one, shared);
	OK(fstatat(AT_FDCWD, path, &other, AT_SYMLINK_NOFOLLOW));
	MUST(same_file(&one, &other), 1, EDOM);
	OK(stat(path, &one));
	say_status(t, &one, shared);
	OK(fstatat(AT_FDCWD, path, &other, 0));
	MUST(same_file(&one, &other), 1, EDOM);
	fd = open(path, O_PATH | O_CLOEXEC);
	SAY(fd >= 0);
	OK(fstat(fd, &other));
	MUST(same_file(&one, &other), 1, EDOM);
	OK(fstatat(fd, "", &other, AT_EMPTY_PATH));
	MUST(same_file(&one, &other), 1, EDOM);
	close(fd);
}

static void kinds(struct both *t)
{
	struct stat st;
	int fd, dir;

	umask(022);
	make("file", 06755);
	SAY(syscall(SYS_symlinkat, "file", AT_FDCWD, "link"));
	SAY(syscall(SYS_linkat, AT_FDCWD, "file", AT_FDCWD, "again", 0));
	OK(mkdir("dir", 01777));
	OK(mkfifo("fifo", 0666));
	by_all(t, "file", 0);
	by_all(t, "link", 0);
	by_all(t, "dir", 0);
	by_all(t, "fifo", 0);
	OK(lstat("link", &st));
	MUST(S_ISLNK(st.st_mode), 1, EDOM);
	MUST(st.st_size, 4, EDOM);
	OK(stat("again", &st));
	MUST(st.st_nlink, 2, EDOM);
	by_all(t, "/dev/null", 1);
	by_all(t, "/dev/zero", 1);
	by_all(t, "/etc/passwd", 1);
	by_all(t, "/", 1);
	by_all(t, "/usr", 1);
	by_all(t, "/dev", 0);
	OK(stat("/dev/null", &st));
	MUST(S_ISCHR(st.st_mode), 1, EDOM);
	MUST(major(st.st_rdev), 1, EDOM);
	MUST(minor(st.st_rdev), 3, EDOM);

	fd = open("file", O_WRONLY);
	MUST(write(fd, "twelve bytes", 12), 12, EDOM);
	OK(fstat(fd, &st));
	MUST(st.st_size, 12, EDOM);
	close(fd);
	FAILS(fstat(fd, &st), EBADF);
	dir = open("dir", O_RDONLY | O_DIRECTORY);
	OK(mkdirat(dir, "below", 0700));
	OK(fstatat(dir, "below", &st, 0));
	MUST(S_ISDIR(st.st_mode), 1, EDOM);
	OK(stat("dir/below", &st));
	OK(mkfifoat(dir, "fifo", 0600));
	OK(fstatat(dir, "fifo", &st, AT_NO_AUTOMOUNT));
	MUST(S_ISFIFO(st.st_mode), 1, EDOM);
	close(dir);
}

static void refusals(struct both *t)
{
	struct stat st, untouched;
	char long_name[5000];
	unsigned int i;
	int fd;

	for (i = 0; i < sizeof long_name - 1; i++)
		long_name[i] = 'x';
	long_name[i] = 0;
	st.st_size = 42;
	make("file", 0600);
	SAY(syscall(SYS_symlinkat, "loop", AT_FDCWD, "loop"));
	FAILS(stat("missing", &st), ENOENT);
	FAILS(lstat("missing", &st), ENOENT);
	FAILS(stat("", &st), ENOENT);
	FAILS(stat("file/below", &st), ENOTDIR);
	FAILS(stat("loop", &st), ELOOP);
	OK(lstat("loop", &untouched));
	FAILS(stat(long_name, &st), ENAMETOOLONG);
	FAILS(stat(BAD, &st), EFAULT);
	FAILS(lstat(BAD, &st), EFAULT);
	FAILS(fstatat(AT_FDCWD, BAD, &st, 0), EFAULT);
	FAILS(fstatat(AT_FDCWD, "", &st, 0), ENOENT);
	FAILS(fstatat(AT_FDCWD, "file", &st, 0x40000000), EINVAL);
	FAILS(fstatat(AT_FDCWD, "file", &st, AT_SYMLINK_FOLLOW), EINVAL);
	FAILS(fstatat(1000, "file", &st, 0), EBADF);
	FAILS(fstatat(-1, "file", &st, 0), EBADF);
	FAILS(fstatat(-1, "", &st, AT_EMPTY_PATH), EBADF);
	fd = open("file", O_RDONLY);
	FAILS(fstatat(fd, "file", &st, 0), ENOTDIR);
	OK(fstatat(-1, "/dev/null", &untouched, 0));
	OK(fstatat(AT_FDCWD, "", &untouched, AT_EMPTY_PATH));
	MUST(S_ISDIR(untouched.st_mode), 1, EDOM);
	FAILS(fstat(-1, &st), EBADF);
	FAILS(fstat(AT_FDCWD, &st), EBADF);
	FAILS(fstat(1000, &st), EBADF);
	MUST(st.st_size, 42, EDOM);
	memset(&st, 0x5a, sizeof st);
	memset(&untouched, 0xa5, sizeof untouched);
	OK(stat("file", &st));
	OK(stat("file", &untouched));
	OK(memcmp(&st, &untouched, sizeof st));		/* stat must write even the padding */
	FAULTS(stat("file", BAD));
	FAULTS(lstat("file", BAD));
	FAULTS(fstat(fd, BAD));
	FAULTS(fstatat(AT_FDCWD, "file", BAD, 0));
	FAULTS(fstatat(AT_FDCWD, "file", (void *)1, 0));
	FAILS(stat("missing", BAD), ENOENT);

	FAILS(mkdir("file", 0700), EEXIST);
	FAILS(mkdir("missing/below", 0700), ENOENT);
	FAILS(mkdir(BAD, 0700), EFAULT);
	FAILS(mkdirat(1000, "below", 0700), EBADF);
	FAILS(mkdirat(fd, "below", 0700), ENOTDIR);
	FAILS(mkfifo("file", 0600), EEXIST);
	FAILS(mkfifo("file/below", 0600), ENOTDIR);
	FAILS(mkfifoat(1000, "fifo", 0600), EBADF);
	FAILS(mkfifoat(AT_FDCWD, BAD, 0600), EFAULT);
	FAILS(mknod("dir", S_IFDIR | 0700, 0), EPERM);
	FAILS(mknod("odd", S_IFMT | 0700, 0), EINVAL);
	FAILS(mknod("file", S_IFREG | 0700, 0), EEXIST);
	FAILS(mknod(BAD, S_IFREG | 0700, 0), EFAULT);
	FAILS(mknodat(1000, "odd", S_IFREG | 0700, 0), EBADF);
	FAILS(chmod("missing", 0600), ENOENT);
	FAILS(chmod(BAD, 0600), EFAULT);
	FAILS(fchmod(1000, 0600), EBADF);
	FAILS(fchmodat(1000, "file", 0600, 0), EBADF);
	FAILS(fchmodat(AT_FDCWD, "missing", 0600, 0), ENOENT);
	FAILS(fchmodat(AT_FDCWD, "missing", 0600, AT_SYMLINK_NOFOLLOW), ENOENT);
	FAILS(fchmodat(1000, "file", 0600, AT_SYMLINK_NOFOLLOW), EBADF);
	FAILS(fchmodat(AT_FDCWD, BAD, 0600, AT_SYMLINK_NOFOLLOW), EFAULT);
	FAILS(fchmodat(AT_FDCWD, "file", 0600, 0x40000000), EINVAL);
	FAILS(fchmodat(AT_FDCWD, "file", 0600, AT_SYMLINK_FOLLOW), EINVAL);
	close(fd);
	fd = open("file", O_PATH);
	FAILS(fchmod(fd, 0600), EBADF);
	close(fd);
}

static void large(struct both *t)
{
	struct stat st;
	int fd = open("sparse", O_RDWR | O_CREAT | O_EXCL, 0600);

	MUST(lseek(fd, 5 * GIB + 3, SEEK_SET), 5 * GIB + 3, EDOM);
	MUST(write(fd, "x", 1), 1, EDOM);
	OK(fstat(fd, &st));
	MUST(st.st_size, 5 * GIB + 4, EDOM);
	SAY(st.st_blocks < 1000);
	OK(stat("sparse", &st));
	MUST(st.st_size, 5 * GIB + 4, EDOM);
	OK(lstat("sparse", &st));
	MUST(st.st_size, 5 * GIB + 4, EDOM);
}

static void large_ids(struct both *t)
{
	struct stat st;

	make("file", 0600);
	SAY(own("file", 65536, 70000));
	OK(stat("file", &st));
	MUST(st.st_uid, 65536, EDOM);
	MUST(st.st_gid, 70000, EDOM);
	SAY(own("file", 0xfffffffe, 0xffff0000));
	OK(stat("file", &st));
	MUST(st.st_uid, 0xfffffffe, EDOM);
	MUST(st.st_gid, 0xffff0000, EDOM);
}

static void say_dates(struct both *t, const char *path)
{
	struct stat st;

	OK(stat(path, &st));
	SAY(st.st_atime);
	SAY(st.st_mtime);
	SAY(st.st_atim.tv_sec);
	SAY(st.st_mtim.tv_sec);
	MUST(st.st_atim.tv_nsec, 123456789, EDOM);
	MUST(st.st_mtim.tv_nsec, 987654321, EDOM);
}

static void dates(struct both *t)
{
	make("file", 0600);
	SAY(date("file", 1, 1600000000, 1));
	say_dates(t, "file");
	SAY(date("file", -1, -86400, 1));	/* dates before 1970 */
	say_dates(t, "file");
	SAY(date("file", 0x7fffffff, -0x7fffffff, 1));
	say_dates(t, "file");
}

static void dates_after_2038(struct both *t)
{
	struct stat st;

	make("file", 0600);
	SAY(date("file", 0x80000000LL, 0x100000005LL, 0));
	say_dates(t, "file");
	OK(stat("file", &st));
	MUST(st.st_atime, 0x80000000LL, EDOM);
	MUST(st.st_mtime, 0x100000005LL, EDOM);
	SAY(date("file", -0x7fffffff, 0xfffffffeLL, 0));
	say_dates(t, "file");
}

static void permissions(struct both *t)
{
	static const char *const names[] = { "a", "b", "c", "d", "e", "f" };
	struct stat st;
	unsigned int i;
	int fd;

	MUST(umask(0) != (mode_t)-1, 1, EDOM);
	MUST(umask(07777), 0, EDOM);
	MUST(umask(022), 0777, EDOM);
	for (i = 0; i < 6; i++)
		make(names[i], 0600);
	OK(chmod("a", 07777));
	OK(stat("a", &st));
	MUST(st.st_mode, S_IFREG | 07777, EDOM);
	fd = open("b", O_RDONLY);
	OK(fchmod(fd, 0));
	OK(fstat(fd, &st));
	MUST(st.st_mode, S_IFREG, EDOM);
	close(fd);
	SAY(syscall(SYS_symlinkat, "c", AT_FDCWD, "link"));
	OK(fchmodat(AT_FDCWD, "link", 0741, 0));
	OK(stat("c", &st));
	MUST(st.st_mode, S_IFREG | 0741, EDOM);
	OK(fchmodat(AT_FDCWD, "d", 0523, AT_SYMLINK_NOFOLLOW));
	OK(stat("d", &st));
	MUST(st.st_mode, S_IFREG | 0523, EDOM);
	FAILS(fchmodat(AT_FDCWD, "link", 0, AT_SYMLINK_NOFOLLOW), EOPNOTSUPP);
	FAILS(lchmod("link", 0), EOPNOTSUPP);
	OK(stat("c", &st));
	MUST(st.st_mode, S_IFREG | 0741, EDOM);
	OK(lchmod("e", 0321));
	OK(stat("e", &st));
	MUST(st.st_mode, S_IFREG | 0321, EDOM);
	/* Checks that no function left a file descriptor open: open must return the same number as before. */
	MUST(open("a", O_RDONLY), fd, EDOM);
	OK(fchmodat(AT_FDCWD, "f", 0321, AT_SYMLINK_NOFOLLOW));
	OK(close(fd));
	OK(mkdir("dir", 07777));
	fd = open("dir", O_RDONLY);
	OK(fchmodat(fd, ".", 0712, AT_SYMLINK_NOFOLLOW));
	OK(stat("dir", &st));
	SAY(st.st_mode);
	close(fd);
}

static void nodes(struct both *t)
{
	struct stat st;

	umask(0);
	OK(mknod("plain", 0640, 0)); /* a mode without a file type makes a regular file */
	OK(stat("plain", &st));
	MUST(st.st_mode, S_IFREG | 0640, EDOM);
	OK(mknodat(AT_FDCWD, "socket", S_IFSOCK | 0600, 0));
	OK(stat("socket", &st));
	MUST(st.st_mode, S_IFSOCK | 0600, EDOM);
	OK(mknod("pipe", S_IFIFO | 0600, makedev(7, 7)));
	OK(stat("pipe", &st));
	MUST(st.st_rdev, 0, EDOM);
	OK(mknod("char", S_IFCHR | 0600, makedev(0xabc, 0x7ef12)));
	OK(stat("char", &st));
	MUST(S_ISCHR(st.st_mode), 1, EDOM);
	MUST(st.st_rdev, makedev(0xabc, 0x7ef12), EDOM);
	MUST(major(st.st_rdev), 0xabc, EDOM);
	MUST(minor(st.st_rdev), 0x7ef12, EDOM);
	OK(mknodat(AT_FDCWD, "block", S_IFBLK | 0600, makedev(0x7ff, 0x7ffff)));
	OK(stat("block", &st));
	MUST(st.st_rdev, makedev(0x7ff, 0x7ffff), EDOM);
	/*
	 * qemu on i386 treats the highest bit of the device number as a sign. So under qemu the
	 * test only requires equal results from ring3 and the host's libc.
	 */
	OK_NATIVELY(mknodat(AT_FDCWD, "last", S_IFBLK | 0600, makedev(0xfff, 0xfffff)));
	st.st_rdev = 0;
	OK_NATIVELY(stat("last", &st));
	MUST_NATIVELY(st.st_rdev, makedev(0xfff, 0xfffff), EDOM);
	FAILS(mknod("large", S_IFCHR | 0600, makedev(0x1000, 0)), EINVAL);
	FAILS(mknodat(AT_FDCWD, "large", S_IFCHR | 0600, makedev(0, 0x100000)), EINVAL);
}

static void device_numbers(struct both *t)
{
	static const unsigned int numbers[] = { 0, 1, 0xff, 0x100, 0xfff, 0x1000, 0xfffff, 0x100000, 0x12345678,
						0xffffffff };
	unsigned int i, j;

	for (i = 0; i < sizeof numbers / sizeof *numbers; i++)
		for (j = 0; j < sizeof numbers / sizeof *numbers; j++) {
			dev_t dev = makedev(numbers[i], numbers[j]);

			SAY(dev);
			MUST(major(dev), numbers[i], EDOM);
			MUST(minor(dev), numbers[j], EDOM);
		}
	SAY(sizeof(makedev(1, 2)));
	SAY(makedev(-1, -1));
	SAY(major(0x12345));
	SAY(minor(0x12345));
}

static void say_statx(struct both *t, const struct statx *x, int shared)
{
	MUST(x->stx_mask & STATX_BASIC_STATS, STATX_BASIC_STATS, EDOM);
	SAY(x->stx_blksize);
	SAY(x->stx_nlink);
	SAY(x->stx_uid);
	SAY(x->stx_gid);
	SAY(x->stx_mode);
	SAY(x->stx_rdev_major);
	SAY(x->stx_rdev_minor);
	SAY(x->stx_dev_major);
	SAY(x->stx_dev_minor);
	if (!shared)
		return;
	SAY(x->stx_size);
	SAY(x->stx_blocks);
	SAY(x->stx_ino);
	SAY(x->stx_mtime.tv_sec);
	SAY(x->stx_mtime.tv_nsec);
	SAY(x->stx_ctime.tv_sec);
	SAY(x->stx_ctime.tv_nsec);
}

static void extended(struct both *t)
{
	struct statx x;
	int fd;

	make("file", 0600);
	SAY(own("file", 65536, 70000));
	SAY(date("file", -5, 1600000000, 1));
	SAY(syscall(SYS_symlinkat, "file", AT_FDCWD, "link"));
	OK(statx(AT_FDCWD, "file", 0, STATX_BASIC_STATS, &x));
	say_statx(t, &x, 0);
	MUST(x.stx_atime.tv_sec, -5, EDOM);
	MUST(x.stx_atime.tv_nsec, 123456789, EDOM);
	MUST(x.stx_mtime.tv_sec, 1600000000, EDOM);
	MUST(x.stx_mtime.tv_nsec, 987654321, EDOM);
	OK(statx(AT_FDCWD, "link", AT_SYMLINK_NOFOLLOW, STATX_BASIC_STATS, &x));
	MUST(S_ISLNK(x.stx_mode), 1, EDOM);
	OK(statx(AT_FDCWD, "link", AT_STATX_DONT_SYNC, STATX_BASIC_STATS, &x));
	MUST(S_ISREG(x.stx_mode), 1, EDOM);
	OK(statx(AT_FDCWD, "link", AT_STATX_FORCE_SYNC, STATX_BASIC_STATS, &x));
	OK(statx(AT_FDCWD, "/dev/null", 0, STATX_BASIC_STATS, &x));
	say_statx(t, &x, 1);
	OK(statx(AT_FDCWD, "/etc/passwd", 0, STATX_BASIC_STATS, &x));
	say_statx(t, &x, 1);
	fd = open("file", O_RDONLY);
	OK(statx(fd, "", AT_EMPTY_PATH, STATX_BASIC_STATS, &x));
	say_statx(t, &x, 0);
	FAILS(statx(fd, "file", 0, STATX_BASIC_STATS, &x), ENOTDIR);
	FAILS(statx(AT_FDCWD, "missing", 0, STATX_BASIC_STATS, &x), ENOENT);
	FAILS(statx(AT_FDCWD, "", 0, STATX_BASIC_STATS, &x), ENOENT);
	FAILS(statx(-1, "", AT_EMPTY_PATH, STATX_BASIC_STATS, &x), EBADF);
	FAILS(statx(AT_FDCWD, BAD, 0, STATX_BASIC_STATS, &x), EFAULT);
	FAILS(statx(AT_FDCWD, "file", AT_STATX_SYNC_TYPE, STATX_BASIC_STATS, &x), EINVAL);
	FAILS(statx(AT_FDCWD, "file", 0x40000000, STATX_BASIC_STATS, &x), EINVAL);
	FAILS(statx(AT_FDCWD, "file", 0, STATX__RESERVED, &x), EINVAL);
	FAILS(statx(AT_FDCWD, "missing", 0, STATX_BASIC_STATS, BAD), ENOENT);
	FAULTS_UNLIKE_GLIBC(statx(AT_FDCWD, "file", 0, STATX_BASIC_STATS, BAD));
}

static void extended_newer(struct both *t)
{
	struct statx x;

	make("file", 0600);
	OK(statx(AT_FDCWD, "/", 0, STATX_BASIC_STATS | STATX_BTIME | STATX_MNT_ID, &x));
	SAY(x.stx_mask);
	SAY(x.stx_attributes);
	SAY(x.stx_attributes_mask);
	SAY(x.stx_btime.tv_sec);
	SAY(x.stx_btime.tv_nsec);
	SAY(x.stx_mnt_id);
	SAY(date("file", 0x80000000LL, 0x100000005LL, 0));
	OK(statx(AT_FDCWD, "file", 0, STATX_BASIC_STATS, &x));
	MUST(x.stx_atime.tv_sec, 0x80000000LL, EDOM);
	MUST(x.stx_mtime.tv_sec, 0x100000005LL, EDOM);
}

const struct both_case stat_cases[] = {
	{ "every kind of file", kinds, 0 },
	{ "what must fail", refusals, 0 },
	{ "a file of 5 GiB", large, 0 },
	{ "ids above 65535", large_ids, 0 },
	{ "dates", dates, 0 },
	{ "dates after 2038", dates_after_2038, 1 },
	{ "permissions", permissions, 0 },
	{ "special files", nodes, 0 },
	{ "device numbers", device_numbers, 0 },
	{ "statx", extended, 0 },
	{ "statx, what stat has not", extended_newer, 1 },
	{ 0 },
};
