/* SPDX-License-Identifier: MIT */
/* Tests <fcntl.h>: functions that open files, and functions that take an open file descriptor. */
#include "crowded.h"
#include "both-libraries.h"
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

#define GIB	(1024LL * 1024 * 1024)
#define BAD	((void *)-1)
#define OPENS(expression)	MUST((expression) >= 0, 1, EDOM)

static void opening(struct both *t)
{
	struct stat status;
	int fd, dir;
	char byte;

	FAILS(open("new", O_RDWR), ENOENT);
	FAILS(open(BAD, O_RDWR), EFAULT);
	FAILS(open("", O_RDWR), ENOENT);
	syscall(SYS_umask, 027);
	OPENS(fd = open("new", O_RDWR | O_CREAT | O_EXCL, 0666));
	FAILS(open("new", O_RDWR | O_CREAT | O_EXCL, 0666), EEXIST);
	/*
	 * Makes the file larger than 2 GiB. On i386 open must then add O_LARGEFILE, or the kernel
	 * refuses to open the file. For a 64-bit program the kernel adds O_LARGEFILE itself.
	 */
	OK(ftruncate(fd, 5 * GIB));
	OK(close(fd));
	OPENS(fd = open("new", O_RDONLY));
	FAILS(write(fd, "x", 1), EBADF);
	MUST(lseek(fd, -1, SEEK_END), 5 * GIB - 1, EDOM);
	MUST(read(fd, &byte, 1), 1, EDOM);
	SAY(byte);
	OK(close(fd));
	OPENS(fd = creat("new", 0600));
	MUST(lseek(fd, 0, SEEK_END), 0, EDOM);
	OK(ftruncate(fd, 5 * GIB));
	FAILS(read(fd, &byte, 1), EBADF);
	OK(close(fd));
	OPENS(fd = creat("new", 0600));
	OK(close(fd));
	FAILS(creat("no/new", 0600), ENOENT);
	FAILS(creat(".", 0600), EISDIR);

	OPENS(dir = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
	MUST(fcntl(dir, F_GETFD), FD_CLOEXEC, EDOM);
	OPENS(fd = openat(dir, "second", O_WRONLY | O_CREAT, 0606));
	OK(ftruncate(fd, 3 * GIB));
	OK(close(fd));
	OPENS(fd = openat(dir, "second", O_RDONLY));
	MUST(lseek(fd, 0, SEEK_END), 3 * GIB, EDOM);
	FAILS(openat(fd, "third", O_RDONLY), ENOTDIR);
	FAILS(openat(dir, "third", O_RDONLY), ENOENT);
	FAILS(openat(99, "third", O_RDONLY), EBADF);
	FAILS(openat(99, BAD, O_RDONLY), EFAULT);
	FAILS(open("second", O_RDONLY | O_DIRECTORY), ENOTDIR);
	OK(symlink("second", "symlink"));
	FAILS(open("symlink", O_RDONLY | O_NOFOLLOW), ELOOP);
	/*
	 * Checks the permissions of the file `second`. openat created it with the mode 0606 while
	 * the umask was 027. The umask removes the permissions of other users.
	 */
	OK(fstat(fd, &status));
	MUST(status.st_mode & 07777, 0600, EDOM);
}

static void temporary(struct both *t)
{
	int fd = open(".", O_TMPFILE | O_RDWR, 0640);

	/*
	 * Some file systems do not support O_TMPFILE, so open may fail. The test only requires
	 * equal results from ring3 and the host's libc.
	 */
	SAY(fd);
	if (fd < 0)
		return;
	MUST(write(fd, "x", 1), 1, EDOM);
	MUST(dup2(fd, 50), 50, EDOM);
	OK(linkat(AT_FDCWD, "/proc/self/fd/50", AT_FDCWD, "linked", AT_SYMLINK_FOLLOW));
	OK(close(fd));
	OK(access("linked", R_OK));
}

static void commands(struct both *t)
{
	int fd = open("file", O_RDWR | O_CREAT, 0600), ends[2];

	MUST(fcntl(fd, F_DUPFD, 50), 50, EDOM);
	MUST(fcntl(fd, F_DUPFD_CLOEXEC, 50), 51, EDOM);
	MUST(fcntl(50, F_GETFD), 0, EDOM);
	MUST(fcntl(51, F_GETFD), FD_CLOEXEC, EDOM);
	OK(fcntl(51, F_SETFD, 0));
	MUST(fcntl(51, F_GETFD), 0, EDOM);
	MUST(fcntl(fd, F_GETFL) & (3 | O_APPEND | O_NONBLOCK), O_RDWR, EDOM);
	OK(fcntl(fd, F_SETFL, O_APPEND | O_NONBLOCK));
	MUST(fcntl(50, F_GETFL) & (3 | O_APPEND | O_NONBLOCK), O_RDWR | O_APPEND | O_NONBLOCK, EDOM);
	FAILS(fcntl(fd, F_DUPFD, -1), EINVAL);
	FAILS(fcntl(99, F_GETFD), EBADF);
	FAILS(fcntl(99, F_GETOWN), EBADF);
	FAILS(fcntl(fd, 9999), EINVAL);
	OK(fcntl(fd, F_GETSIG));

	OK(pipe(ends));
	SAY(fcntl(ends[0], F_GETPIPE_SZ) >= 4096);
	SAY(fcntl(ends[0], F_SETPIPE_SZ, 8192));
	SAY(fcntl(ends[1], F_GETPIPE_SZ));
}

/*
 * Tests F_GETOWN for a process group. The kernel returns the group's id as a negative number, which
 * may look like an error number. fcntl must return this number and must not set errno.
 */
static void owner(struct both *t)
{
	int ends[2];
	struct f_owner_ex owner = { 0, 0 };

	OK(pipe(ends));
	MUST(fcntl(ends[0], F_GETOWN), 0, EDOM);
	OK(syscall(SYS_setpgid, 0, 0));
	OK(fcntl(ends[0], F_SETOWN, (int)syscall(SYS_getpid)));
	SAY(fcntl(ends[0], F_GETOWN) == syscall(SYS_getpid));
	OK(fcntl(ends[0], F_GETOWN_EX, &owner));
	SAY(owner.type);
	SAY(owner.pid == syscall(SYS_getpid));
	OK(fcntl(ends[0], F_SETOWN, -(int)syscall(SYS_getpid)));
	SAY(fcntl(ends[0], F_GETOWN) == -syscall(SYS_getpid));
	OK(fcntl(ends[0], F_GETOWN_EX, &owner));
	SAY(owner.type);
	owner.type = F_OWNER_PID;
	owner.pid = (int)syscall(SYS_getpid);
	OK(fcntl(ends[0], F_SETOWN_EX, &owner));
	SAY(fcntl(ends[0], F_GETOWN) == syscall(SYS_getpid));
	owner.type = 99;
	FAILS(fcntl(ends[0], F_SETOWN_EX, &owner), EINVAL);
	FAILS(fcntl(ends[0], F_GETOWN_EX, BAD), EFAULT);
}

/*
 * Tests F_GETOWN for a process group with a small id, in a new pid namespace. The kernel returns a number from -4095 to -1,
 * the range of error numbers. fcntl must return this number.
 */
static void owner_of_small_id(struct both *t)
{
	int ends[2], status = 0, saw[2] = { 0, EDOM };
	long child;

	OK(pipe(ends));
	if (syscall(SYS_unshare, 0x20000000 /* CLONE_NEWPID */)) {
		/*
		 * Without the capability CAP_SYS_ADMIN unshare fails, and it may fail under qemu.
		 * In the old namespace the child usually gets an id above 4095, so the test ends
		 * here.
		 */
		SAY(errno);
		return;
	}
	do
		child = plain_fork();
	while (refused(child));
	if (!child) {
		syscall(SYS_setpgid, 0, 0);
		fcntl(ends[0], F_SETOWN, -1);
		errno = EDOM;
		saw[0] = fcntl(ends[0], F_GETOWN);
		saw[1] = errno;
		write(ends[1], saw, sizeof saw);
		_exit(0);
	}
	SAY(syscall(SYS_wait4, child, &status, 0, NULL) == child);
	MUST(status, 0, EDOM);
	MUST(read(ends[0], saw, sizeof saw), (int)sizeof saw, EDOM);
	MUST(saw[0], -1, EDOM);
	MUST(saw[1], EDOM, EDOM);
}

static void say_lock(struct both *t, const struct flock *lock)
{
	SAY(lock->l_type);
	SAY(lock->l_whence);
	SAY(lock->l_start);
	SAY(lock->l_len);
	SAY(lock->l_pid > 0 ? 1 : lock->l_pid);
}

/*
 * Tests file locks at offsets above 4 GiB. `get`, `set` and `wait` are three fcntl commands. They
 * are F_GETLK, F_SETLK and F_SETLKW for locks of a process. For locks of an open file they are
 * F_OFD_GETLK, F_OFD_SETLK and F_OFD_SETLKW. A child must see the parent's lock.
 */
static void locks_of(struct both *t, int get, int set, int wait)
{
	struct flock lock;
	int fd = open("file", O_RDWR | O_CREAT, 0600), ends[2], status = 0;
	long child;

	memset(&lock, 0, sizeof lock);
	lock.l_type = F_WRLCK;
	lock.l_whence = SEEK_SET;
	lock.l_start = 5 * GIB;
	lock.l_len = 6 * GIB;
	OK(fcntl(fd, set, &lock));
	OK(pipe(ends));
	do
		child = plain_fork();
	while (refused(child));
	if (!child) {
		int other = open("file", O_RDWR);

		memset(&lock, 0, sizeof lock);
		lock.l_type = F_RDLCK;
		lock.l_whence = SEEK_SET;
		lock.l_start = 7 * GIB;
		lock.l_len = 1;
		if (fcntl(other, set, &lock) != -1 || errno != EAGAIN)
			_exit(1);
		if (fcntl(other, get, &lock))
			_exit(2);
		write(ends[1], &lock, sizeof lock);
		lock.l_type = F_WRLCK;
		lock.l_start = 11 * GIB;
		lock.l_len = 1;
		lock.l_pid = 0;
		_exit(fcntl(other, wait, &lock) ? 3 : 0);
	}
	SAY(syscall(SYS_wait4, child, &status, 0, NULL) == child);
	MUST(status, 0, EDOM);
	SAY(read(ends[0], &lock, sizeof lock) == sizeof lock);
	say_lock(t, &lock);
	lock.l_type = 99;
	lock.l_pid = 0;
	FAILS(fcntl(fd, set, &lock), EINVAL);
	FAILS(fcntl(fd, set, BAD), EFAULT);
	lock.l_type = F_UNLCK;
	FAILS(fcntl(99, set, &lock), EBADF);
	lock.l_whence = SEEK_END;
	lock.l_start = 0;
	lock.l_len = -1;
	FAILS(fcntl(fd, set, &lock), EINVAL);
	OK(ftruncate(fd, 5 * GIB));
	OK(fcntl(fd, set, &lock));
}

static void locks(struct both *t)
{
	locks_of(t, F_GETLK, F_SETLK, F_SETLKW);
}

static void open_file_locks(struct both *t)
{
	locks_of(t, F_OFD_GETLK, F_OFD_SETLK, F_OFD_SETLKW);
}

static void advising(struct both *t)
{
	int fd = open("file", O_RDWR | O_CREAT, 0600), ends[2];

	OK(pipe(ends));
	OK(posix_fadvise(fd, 5 * GIB, 6 * GIB, POSIX_FADV_SEQUENTIAL));
	OK(posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED));
	MUST(posix_fadvise(99, 0, 0, POSIX_FADV_NORMAL), EBADF, EDOM);
	MUST(posix_fadvise(fd, 0, 0, 99), EINVAL, EDOM);
	MUST(posix_fadvise(fd, 0, -1, POSIX_FADV_NORMAL), EINVAL, EDOM);
	MUST(posix_fadvise(fd, 0, -8 * GIB, POSIX_FADV_NORMAL), EINVAL, EDOM);
	MUST(posix_fadvise(ends[0], 0, 0, POSIX_FADV_NORMAL), ESPIPE, EDOM);

	OK(posix_fallocate(fd, 5 * GIB, 4096));
	MUST(lseek(fd, 0, SEEK_END), 5 * GIB + 4096, EDOM);
	MUST(posix_fallocate(fd, -1, 4096), EINVAL, EDOM);
	MUST(posix_fallocate(fd, 0, 0), EINVAL, EDOM);
	MUST(posix_fallocate(fd, 0, -5 * GIB), EINVAL, EDOM);
	MUST(posix_fallocate(99, 0, 1), EBADF, EDOM);
	MUST(posix_fallocate(ends[1], 0, 1), ESPIPE, EDOM);
	OK(ftruncate(fd, 0));
	OK(fallocate(fd, FALLOC_FL_KEEP_SIZE, 6 * GIB, 4096));
	MUST(lseek(fd, 0, SEEK_END), 0, EDOM);
	OK(fallocate(fd, 0, 6 * GIB, 1));
	MUST(lseek(fd, 0, SEEK_END), 6 * GIB + 1, EDOM);
	SAY(fallocate(fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 6 * GIB, 4096));
	FAILS(fallocate(fd, 0, -1, 1), EINVAL);
	FAILS(fallocate(fd, 0, 0, 0), EINVAL);
	FAILS(fallocate(99, 0, 0, 1), EBADF);
	FAILS(fallocate(ends[1], 0, 0, 1), ESPIPE);

	OK(readahead(fd, 5 * GIB, 4096));
	FAILS(readahead(99, 0, 1), EBADF);
	FAILS(readahead(ends[0], 0, 1), EINVAL);
	OK(sync_file_range(fd, 5 * GIB, 6 * GIB, SYNC_FILE_RANGE_WRITE));
	FAILS(sync_file_range(fd, -1, 1, 0), EINVAL);
	FAILS(sync_file_range(fd, 0, -1, 0), EINVAL);
	FAILS(sync_file_range(fd, 0, 1, 99), EINVAL);
	FAILS(sync_file_range(99, 0, 1, 0), EBADF);
	FAILS(sync_file_range(ends[0], 0, 1, 0), ESPIPE);
}

static void splicing(struct both *t)
{
	int in = open("in", O_RDWR | O_CREAT, 0600), out = open("out", O_RDWR | O_CREAT, 0600);
	int ends[2], others[2];
	off_t from = 5 * GIB, to = 6 * GIB;
	char buf[16] = "";
	struct iovec iov[2] = { { "vm", 2 }, { "splice", 6 } };

	OK(pipe(ends));
	OK(pipe(others));
	MUST(pwrite(in, "spliced", 7, from), 7, EDOM);
	MUST(splice(in, &from, ends[1], NULL, 7, 0), 7, EDOM);
	MUST(from, 5 * GIB + 7, EDOM);
	MUST(lseek(in, 0, SEEK_CUR), 0, EDOM);
	MUST(tee(ends[0], others[1], 7, 0), 7, EDOM);
	MUST(splice(ends[0], NULL, out, &to, 7, SPLICE_F_MOVE), 7, EDOM);
	MUST(to, 6 * GIB + 7, EDOM);
	MUST(pread(out, buf, sizeof buf, 6 * GIB), 7, EDOM);
	OK(memcmp(buf, "spliced", 7));
	MUST(read(others[0], buf, 3), 3, EDOM);
	OK(memcmp(buf, "spl", 3));
	FAILS(splice(in, NULL, out, NULL, 1, 0), EINVAL);
	FAILS(splice(in, NULL, 99, NULL, 1, 0), EBADF);
	FAILS(splice(in, BAD, ends[1], NULL, 1, 0), EFAULT);
	FAILS(splice(ends[0], &from, out, NULL, 1, 0), ESPIPE);
	FAILS(splice(ends[0], NULL, out, NULL, 1, SPLICE_F_NONBLOCK), EAGAIN);
	FAILS(splice(ends[0], NULL, out, NULL, 1, 0x80), EINVAL);
	FAILS(tee(ends[0], ends[1], 1, 0), EINVAL);
	FAILS(tee(in, ends[1], 1, 0), EINVAL);
	FAILS(tee(99, ends[1], 1, 0), EBADF);
	FAILS(tee(ends[0], others[1], 1, SPLICE_F_NONBLOCK), EAGAIN);

	MUST(vmsplice(ends[1], iov, 2, 0), 8, EDOM);
	MUST(read(ends[0], buf, sizeof buf), 8, EDOM);
	OK(memcmp(buf, "vmsplice", 8));
	FAILS(vmsplice(99, iov, 2, 0), EBADF);
	FAILS(vmsplice(in, iov, 2, 0), EBADF);
	FAILS(vmsplice(ends[1], iov, 5000, 0), EINVAL);
}

/*
 * LARGE is O_LARGEFILE if this file is compiled for the host's libc, because glibc's
 * open_by_handle_at does not add the flag on i386. For ring3 LARGE is 0, because ring3 adds the
 * flag itself.
 */
#if __STDC_HOSTED__
#define LARGE O_LARGEFILE
#else
#define LARGE 0
#endif

static void handles(struct both *t)
{
	union {
		struct file_handle handle;
		char room[8192];		/* qemu always writes handle_bytes bytes, even if the handle is shorter */
	} u;
	int fd, mount_id = -1, here;

	fd = open("file", O_RDWR | O_CREAT, 0600);
	OK(ftruncate(fd, 5 * GIB));
	memset(&u, 0, sizeof u);
	/*
	 * These calls may fail: some file systems have no file handles, and open_by_handle_at
	 * requires the capability CAP_DAC_READ_SEARCH. So the test only requires equal results from
	 * ring3 and the host's libc.
	 */
	SAY(name_to_handle_at(AT_FDCWD, "file", &u.handle, &mount_id, 0));
	SAY(u.handle.handle_bytes > 0);
	if (u.handle.handle_bytes) {
		SAY(name_to_handle_at(AT_FDCWD, "file", &u.handle, &mount_id, 0));
		SAY(mount_id >= 0);
		here = open(".", O_RDONLY | O_DIRECTORY);
		SAY(fd = open_by_handle_at(here, &u.handle, O_RDONLY | LARGE));
		if (fd >= 0)
			MUST(lseek(fd, 0, SEEK_END), 5 * GIB, EDOM);
	}
	u.handle.handle_bytes = 5000;
	SAY(name_to_handle_at(AT_FDCWD, "file", &u.handle, &mount_id, 0));
	SAY(name_to_handle_at(AT_FDCWD, "nothing", &u.handle, &mount_id, 0));
	SAY(name_to_handle_at(99, "file", &u.handle, &mount_id, 0));
	SAY(name_to_handle_at(AT_FDCWD, "file", BAD, &mount_id, 0));
	SAY(open_by_handle_at(AT_FDCWD, &u.handle, O_RDONLY));
}

const struct both_case fcntl_cases[] = {
	{ "open, creat, openat", opening, 0 },
	{ "O_TMPFILE", temporary, 0 },
	{ "fcntl", commands, 0 },
	{ "F_GETOWN", owner, 0 },
	{ "F_GETOWN of a small id", owner_of_small_id, 0 },
	{ "locks", locks, 0 },
	{ "open file locks", open_file_locks, 0 },
	{ "fadvise, fallocate, readahead, sync_file_range", advising, 0 },
	{ "splice, tee, vmsplice", splicing, 0 },
	{ "handles", handles, 0 },
	{ 0 },
};
