/* SPDX-License-Identifier: MIT */
/* Tests the functions of <unistd.h> for files and directories. */
#include "both-libraries.h"
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define GIB (1024LL * 1024 * 1024)
#define BAD	((void *)-1)
#define OPENS(expression)	MUST((expression) >= 0, 1, EDOM)

static void beyond_4_gib(struct both *t)
{
	int fd = open("sparse", O_RDWR | O_CREAT | O_EXCL, 0600);

	SAY(fd >= 0);
	MUST(lseek(fd, 5 * GIB + 3, SEEK_SET), 5 * GIB + 3, EDOM);
	MUST(write(fd, "x", 1), 1, EDOM);
	MUST(lseek(fd, 0, SEEK_CUR), 5 * GIB + 4, EDOM);
	MUST(lseek(fd, -4, SEEK_END), 5 * GIB, EDOM);
	MUST(lseek(fd, -1, SEEK_CUR), 5 * GIB - 1, EDOM);
	MUST(lseek(fd, 0xfffff001, SEEK_SET), 0xfffff001, EDOM);
	FAILS(lseek(fd, -1, SEEK_SET), EINVAL);
	FAILS(lseek(fd, 0, 99), EINVAL);
	FAILS(lseek(fd, -6 * GIB, SEEK_CUR), EINVAL);
	OK(close(fd));
	FAILS(lseek(fd, 0, SEEK_SET), EBADF);
}

static void positions(struct both *t)
{
	int fd = open("file", O_RDWR | O_CREAT, 0600), ends[2];
	char buf[8] = "";

	MUST(pwrite(fd, "five", 4, 5 * GIB), 4, EDOM);
	MUST(lseek(fd, 0, SEEK_CUR), 0, EDOM);
	MUST(pread(fd, buf, sizeof buf, 5 * GIB), 4, EDOM);
	OK(memcmp(buf, "five", 4));
	MUST(pread(fd, buf, 1, 1 * GIB), 1, EDOM);
	SAY(*buf);
	MUST(pread(fd, buf, 1, 0xfffffffffLL), 0, EDOM);
	FAILS(pread(fd, buf, 1, -1), EINVAL);
	FAILS(pwrite(fd, buf, 1, -5 * GIB), EINVAL);
	FAILS(pread(fd, BAD, 1, 5 * GIB), EFAULT);
	FAILS(pread(99, buf, 1, 0), EBADF);
	FAILS(pwrite(99, buf, 1, 0), EBADF);
	OK(pipe(ends));
	FAILS(pread(ends[0], buf, 1, 0), ESPIPE);
	FAILS(pwrite(ends[1], buf, 1, 0), ESPIPE);
	/*
	 * The pwrite above has left a hole of 5 GiB at the start of the file. A file system without
	 * sparse files stores such a hole as zeros, so it finds data there. For it the only hole is
	 * the end of the file, which counts as a hole (lseek(2)). So the results depend on the file
	 * system, and the test only requires equal results from ring3 and the host's libc.
	 */
	SAY(lseek(fd, 0, SEEK_DATA));
	SAY(lseek(fd, 0, SEEK_HOLE));
	FAILS(lseek(fd, 6 * GIB, SEEK_DATA), ENXIO);
}

static void lengths(struct both *t)
{
	int fd = open("file", O_RDWR | O_CREAT, 0600), ends[2];

	OK(ftruncate(fd, 5 * GIB + 1));
	MUST(lseek(fd, 0, SEEK_END), 5 * GIB + 1, EDOM);
	OK(truncate("file", 6 * GIB + 2));
	MUST(lseek(fd, 0, SEEK_END), 6 * GIB + 2, EDOM);
	OK(truncate("file", 0xfffff001LL));
	MUST(lseek(fd, 0, SEEK_END), 0xfffff001LL, EDOM);
	FAILS(truncate("file", -1), EINVAL);
	FAILS(ftruncate(fd, -5 * GIB), EINVAL);
	FAILS(truncate("nothing", 0), ENOENT);
	FAILS(truncate(".", 0), EISDIR);
	FAILS(truncate(BAD, 0), EFAULT);
	FAILS(ftruncate(99, 0), EBADF);
	FAILS(ftruncate(open("file", O_RDONLY), 0), EINVAL);
	OK(pipe(ends));
	FAILS(ftruncate(ends[1], 0), EINVAL);
	OK(fsync(fd));
	OK(fdatasync(fd));
	FAILS(fsync(99), EBADF);
	FAILS(fdatasync(99), EBADF);
	FAILS(fsync(ends[0]), EINVAL);
	FAILS(fdatasync(ends[0]), EINVAL);
	OK(syncfs(fd));
	FAILS(syncfs(99), EBADF);
	OK((sync(), 0));
}

static void descriptors(struct both *t)
{
	int ends[2], others[2], copy;
	char byte = 0;

	OK(pipe(ends));
	SAY(ends[0]);
	SAY(ends[1]);
	OPENS(copy = dup(ends[1]));
	SAY(copy);
	MUST(write(copy, "x", 1), 1, EDOM);
	MUST(read(ends[0], &byte, 1), 1, EDOM);
	SAY(byte);
	MUST(dup2(ends[1], 50), 50, EDOM);
	MUST(dup2(50, 50), 50, EDOM);
	FAILS(dup2(99, 50), EBADF);
	FAILS(dup2(99, 99), EBADF);
	FAILS(dup2(50, -1), EBADF);
	MUST(write(50, "y", 1), 1, EDOM);
	FAILS(dup(99), EBADF);
	FAILS(dup(-1), EBADF);
	MUST(dup3(ends[0], 51, O_CLOEXEC), 51, EDOM);
	MUST(fcntl(51, F_GETFD), FD_CLOEXEC, EDOM);
	FAILS(dup3(51, 51, 0), EINVAL);
	FAILS(dup3(ends[0], 52, O_APPEND), EINVAL);
	FAILS(dup3(99, 52, 0), EBADF);
	OK(pipe2(others, O_CLOEXEC | O_NONBLOCK));
	MUST(fcntl(others[0], F_GETFD), FD_CLOEXEC, EDOM);
	FAILS(read(others[0], &byte, 1), EAGAIN);
	FAILS_NATIVELY(pipe2(others, 0x40000000), EINVAL);
	FAILS(pipe(BAD), EFAULT);
	FAILS(pipe2(BAD, 0), EFAULT);
	OK(close(50));
	FAILS(close(50), EBADF);
	FAILS(close(-1), EBADF);
}

static void ranges(struct both *t)
{
	dup2(1, 50);
	dup2(1, 51);
	dup2(1, 52);
	/*
	 * qemu may lack close_range. So the test only requires equal results from ring3 and the
	 * host's libc.
	 */
	SAY(close_range(50, 51, 0));
	SAY(fcntl(50, F_GETFD));
	SAY(fcntl(51, F_GETFD));
	SAY(close_range(52, ~0U, CLOSE_RANGE_CLOEXEC));
	SAY(fcntl(52, F_GETFD));
	SAY(close_range(53, 52, 0));
	SAY(close_range(52, 53, 0x100));
}

static void links(struct both *t)
{
	char buf[16], path[PATH_MAX + 2];
	int dir;

	close(creat("file", 0600));
	OK(link("file", "second"));
	FAILS(link("file", "second"), EEXIST);
	FAILS(link("nothing", "third"), ENOENT);
	FAILS(link(".", "third"), EPERM);
	FAILS(link(BAD, "third"), EFAULT);
	OK(symlink("second", "symlink"));
	FAILS(symlink("second", "symlink"), EEXIST);
	FAILS(symlink("", "empty"), ENOENT);
	FAILS(symlink("second", BAD), EFAULT);
	memset(buf, 'x', sizeof buf);
	MUST(readlink("symlink", buf, sizeof buf), 6, EDOM);
	OK(memcmp(buf, "secondx", 7));
	MUST(readlink("symlink", buf, 2), 2, EDOM);
	FAILS(readlink("symlink", buf, 0), EINVAL);
	FAILS(readlink("file", buf, sizeof buf), EINVAL);
	FAILS(readlink("nothing", buf, sizeof buf), ENOENT);
	FAILS(readlink("file/below", buf, sizeof buf), ENOTDIR);
	FAILS(readlink("symlink", BAD, sizeof buf), EFAULT);
	memset(path, 'a', sizeof path - 1);
	path[sizeof path - 1] = 0;
	FAILS(readlink(path, buf, sizeof buf), ENAMETOOLONG);

	OK(syscall(SYS_mkdirat, AT_FDCWD, "dir", 0700));
	OPENS(dir = open("dir", O_RDONLY | O_DIRECTORY));
	OK(linkat(AT_FDCWD, "symlink", dir, "hard", AT_SYMLINK_FOLLOW));
	FAILS(readlinkat(dir, "hard", buf, sizeof buf), EINVAL);
	OK(linkat(AT_FDCWD, "symlink", dir, "soft", 0));
	MUST(readlinkat(dir, "soft", buf, sizeof buf), 6, EDOM);
	FAILS(linkat(AT_FDCWD, "symlink", dir, "new", 0x10), EINVAL);
	FAILS(linkat(99, "symlink", dir, "new", 0), EBADF);
	OK(symlinkat("target", dir, "link"));
	MUST(readlinkat(dir, "link", buf, sizeof buf), 6, EDOM);
	FAILS(readlinkat(99, "link", buf, sizeof buf), EBADF);
	FAILS(symlinkat("target", 99, "link"), EBADF);

	FAILS(rmdir("dir"), ENOTEMPTY);
	FAILS(rmdir("file"), ENOTDIR);
	FAILS(rmdir("nothing"), ENOENT);
	FAILS(rmdir("dir/."), EINVAL);
	OK(unlinkat(dir, "hard", 0));
	OK(unlinkat(dir, "soft", 0));
	FAILS(unlinkat(dir, "link", AT_REMOVEDIR), ENOTDIR);
	OK(unlinkat(dir, "link", 0));
	FAILS(unlinkat(dir, "link", 0), ENOENT);
	FAILS(unlinkat(dir, "link", 0x10), EINVAL);
	FAILS(unlinkat(99, "link", 0), EBADF);
	FAILS(unlink("dir"), EISDIR);
	OK(unlinkat(AT_FDCWD, "dir", AT_REMOVEDIR));
	OK(syscall(SYS_mkdirat, AT_FDCWD, "dir", 0700));
	OK(rmdir("dir"));
	OK(unlink("symlink"));
	FAILS(unlink("symlink"), ENOENT);
	FAILS(unlink(BAD), EFAULT);
	FAILS(unlink(""), ENOENT);
}

/*
 * Records the owner and the group of the path. Executes the system call itself, because the test
 * must not rely on the library's function.
 */
static void say_owner(struct both *t, const char *path)
{
	unsigned int stat[64];
#ifdef __x86_64__
	enum { owner = 7 };
#else
	enum { owner = 6 };
#endif

#ifdef SYS_lstat64
	OK(syscall(SYS_lstat64, path, stat));
#else
	OK(syscall(SYS_newfstatat, AT_FDCWD, path, stat, AT_SYMLINK_NOFOLLOW));
#endif
	SAY(stat[owner]);
	SAY(stat[owner + 1]);
}

static void owners(struct both *t)
{
	int fd = open("file", O_RDWR | O_CREAT, 0600);

	OK(symlink("file", "link"));
	OK(chown("link", 70000, 80000));
	say_owner(t, "file");
	OK(chown("file", (uid_t)-1, 90000));
	say_owner(t, "file");
	OK(lchown("link", 0xfffffffe, 65535));
	say_owner(t, "link");
	say_owner(t, "file");
	OK(fchown(fd, 65536, (gid_t)-1));
	say_owner(t, "file");
	OK(fchownat(AT_FDCWD, "link", 1, 0x10002, AT_SYMLINK_NOFOLLOW));
	say_owner(t, "link");
	OK(fchownat(AT_FDCWD, "link", 0x10003, 4, 0));
	say_owner(t, "file");
	OK(fchownat(fd, "", 0x10005, 6, AT_EMPTY_PATH));
	say_owner(t, "file");
	FAILS(fchownat(AT_FDCWD, "file", 1, 1, 0x10), EINVAL);
	FAILS(fchownat(99, "file", 1, 1, 0), EBADF);
	FAILS(chown("nothing", 1, 1), ENOENT);
	FAILS(chown(BAD, 1, 1), EFAULT);
	FAILS(lchown("file/below", 1, 1), ENOTDIR);
	FAILS(fchown(99, 1, 1), EBADF);
	OK(chmod(".", 0755));
	OK(syscall(SYS_setresuid, -1, 65534, -1));
	FAILS(chown("file", 65534, (gid_t)-1), EPERM);
}

/*
 * Calls getcwd(NULL, 100), which must fail in ring3. glibc is not called, because it has an
 * extension: it allocates a buffer for the result.
 */
static char *cwd_without_a_buffer(void)
{
#if __STDC_HOSTED__
	errno = EINVAL;
	return NULL;
#else
	return getcwd(NULL, 100);
#endif
}

static void directories(struct both *t)
{
	char path[PATH_MAX], small[4];
	int dir;

	OK(syscall(SYS_mkdirat, AT_FDCWD, "dir", 0700));
	OPENS(dir = open("dir", O_RDONLY | O_DIRECTORY));
	OK(chdir("/dev"));
	SAY(getcwd(path, sizeof path) == path);
	OK(memcmp(path, "/dev", 5));
	MUST(getcwd(path, 5) == path, 1, EDOM);
	MUST(getcwd(path, 4) == NULL, 1, ERANGE);
	MUST(getcwd(small, sizeof small) == NULL, 1, ERANGE);
	MUST(getcwd(path, 0) == NULL, 1, EINVAL);
	/* The test passes no bad pointer to getcwd, because glibc itself writes to the buffer and would crash. */
	MUST(cwd_without_a_buffer() == NULL, 1, EINVAL);
	OK(fchdir(dir));
	SAY(getcwd(path, sizeof path) == path);
	FAILS(chdir("nothing"), ENOENT);
	FAILS(chdir(BAD), EFAULT);
	FAILS(fchdir(99), EBADF);
	close(creat("file", 0600));
	FAILS(chdir("file"), ENOTDIR);
	FAILS(fchdir(open("file", O_RDONLY)), ENOTDIR);
	OK(unlink("file"));
	OK(rmdir("../dir"));
	MUST(getcwd(path, sizeof path) == NULL, 1, ENOENT);
}

/*
 * Tests getcwd if the current directory is outside of the root directory. The function must fail,
 * although the system call succeeds. The system call returns a path that begins with
 * "(unreachable)".
 */
static void outside_the_root(struct both *t)
{
	char path[PATH_MAX];
	int dir;

	OK(syscall(SYS_mkdirat, AT_FDCWD, "root", 0700));
	OK(chmod("root", 0755));
	dir = open("/tmp", O_RDONLY | O_DIRECTORY);
	FAILS(chroot("nothing"), ENOENT);
	FAILS(chroot(BAD), EFAULT);
	close(creat("file", 0600));
	FAILS(chroot("file"), ENOTDIR);
	OK(chroot("root"));
	OK(chdir("/"));
	SAY(getcwd(path, sizeof path) == path);
	OK(memcmp(path, "/", 2));
	OK(fchdir(dir));
	MUST(getcwd(path, sizeof path) == NULL, 1, ENOENT);
	OK(syscall(SYS_setresuid, 65534, 65534, 65534));
	FAILS(chroot("/"), EPERM);
	FAILS(acct(NULL), EPERM);
}

static void accounting(struct both *t)
{
	/*
	 * A kernel may be built without acct. So the test only requires equal results from ring3
	 * and the host's libc.
	 */
	SAY(acct("."));
	SAY(acct("nothing"));
	SAY(acct(BAD));
}

static void permissions(struct both *t)
{
	int dir;

	OK(syscall(SYS_setgroups, 0L, NULL));	/* drops the inherited supplementary groups */
	chmod(".", 0755);
	close(creat("all", 0777));
	chmod("all", 0777);
	close(creat("mine", 0700));
	close(creat("group's", 0070));
	chmod("group's", 0070);
	OK(symlink("mine", "link"));
	OK(symlink("nothing", "dangling"));
	OPENS(dir = open(".", O_RDONLY | O_DIRECTORY));

	OK(access("mine", F_OK));
	OK(access("mine", R_OK | W_OK | X_OK));
	FAILS(access("nothing", F_OK), ENOENT);
	FAILS(access("dangling", F_OK), ENOENT);
	FAILS(access("mine", 8), EINVAL);
	FAILS(access(BAD, F_OK), EFAULT);
	OK(faccessat(dir, "mine", R_OK, 0));
	OK(faccessat(dir, "mine", R_OK, AT_EACCESS));
	OK(faccessat(dir, "dangling", R_OK, AT_SYMLINK_NOFOLLOW));
	OK(faccessat(dir, "dangling", F_OK, AT_SYMLINK_NOFOLLOW | AT_EACCESS));
	FAILS(faccessat(dir, "dangling", F_OK, AT_EACCESS), ENOENT);
	FAILS(faccessat(dir, "nothing", F_OK, AT_SYMLINK_NOFOLLOW), ENOENT);
	FAILS(faccessat(dir, "dangling", 8, AT_SYMLINK_NOFOLLOW), EINVAL);
	FAILS(faccessat(dir, "mine", R_OK, 0x10), EINVAL);
	FAILS(faccessat(99, "mine", R_OK, AT_EACCESS), EBADF);
	FAILS(faccessat(99, "mine", R_OK, AT_SYMLINK_NOFOLLOW), EBADF);
	FAILS(faccessat(dir, BAD, R_OK, AT_EACCESS), EFAULT);
	FAILS(faccessat(dir, BAD, R_OK, AT_SYMLINK_NOFOLLOW), EFAULT);
	OK(eaccess("mine", R_OK | W_OK));
	OK(euidaccess("mine", R_OK | W_OK));
	FAILS(eaccess("nothing", F_OK), ENOENT);

	/*
	 * The real user is root, the effective user is nobody. access checks the permissions of the real user, eaccess
	 * those of the effective user.
	 */
	OK(syscall(SYS_setresgid, -1, 65534, -1));
	OK(syscall(SYS_setresuid, -1, 65534, -1));
	OK(access("mine", R_OK));
	OK(faccessat(dir, "mine", R_OK, 0));
	OK(eaccess("all", R_OK | W_OK | X_OK));
	FAILS(eaccess("mine", R_OK), EACCES);
	FAILS(euidaccess("mine", W_OK), EACCES);
	FAILS(faccessat(dir, "mine", R_OK, AT_EACCESS), EACCES);
	FAILS(faccessat(dir, "link", R_OK, AT_EACCESS), EACCES);
	OK(faccessat(dir, "link", R_OK, AT_EACCESS | AT_SYMLINK_NOFOLLOW));
	FAILS(faccessat(dir, "mine", R_OK, AT_EACCESS | AT_SYMLINK_NOFOLLOW), EACCES);
	OK(eaccess("mine", F_OK));
	FAILS(eaccess("nothing", F_OK), ENOENT);
	/*
	 * ring3's eaccess may start a child process, and must then reap it. So wait4 must find no
	 * child.
	 */
	FAILS(syscall(SYS_wait4, -1, NULL, 0x40000000 /* __WALL */, NULL), ECHILD);

	/*
	 * Now the real and the effective user are nobody. The file "group's" belongs to root's
	 * group, which is the real group of the process, but not its effective group.
	 */
	OK(syscall(SYS_setresuid, -1, 0, -1));
	OK(syscall(SYS_setresgid, 0, 65534, 0));
	OK(syscall(SYS_setresuid, 65534, 65534, 65534));
	OK(access("group's", R_OK));
	FAILS(eaccess("group's", R_OK), EACCES);
	FAILS(access("mine", R_OK), EACCES);
	FAILS(eaccess("mine", R_OK), EACCES);
}

static void copying_ranges(struct both *t)
{
	int in = open("in", O_RDWR | O_CREAT, 0600), out = open("out", O_RDWR | O_CREAT, 0600);
	off_t from = 5 * GIB, to = 6 * GIB;
	char buf[16];

	MUST(pwrite(in, "copied", 6, from), 6, EDOM);
	MUST(copy_file_range(in, &from, out, &to, 6, 0), 6, EDOM);
	MUST(from, 5 * GIB + 6, EDOM);
	MUST(to, 6 * GIB + 6, EDOM);
	MUST(pread(out, buf, sizeof buf, 6 * GIB), 6, EDOM);
	OK(memcmp(buf, "copied", 6));
	FAILS(copy_file_range(in, NULL, out, NULL, 6, 1), EINVAL);
	FAILS(copy_file_range(in, NULL, 99, NULL, 6, 0), EBADF);
	FAILS(copy_file_range(in, BAD, out, NULL, 6, 0), EFAULT);
}

static void page(struct both *t)
{
	MUST(getpagesize(), 4096, EDOM);
}

const struct both_case unistd_cases[] = {
	{ "lseek beyond 4 GiB", beyond_4_gib, 0 },
	{ "pread, pwrite", positions, 0 },
	{ "truncate, ftruncate, fsync", lengths, 0 },
	{ "dup, pipe, close", descriptors, 0 },
	{ "close_range", ranges, 1 },
	{ "link, symlink, readlink, unlink, rmdir", links, 0 },
	{ "chown", owners, 0 },
	{ "getcwd, chdir", directories, 0 },
	{ "chroot", outside_the_root, 0 },
	{ "acct", accounting, 0 },
	{ "access, faccessat, eaccess", permissions, 0 },
	{ "copy_file_range", copying_ranges, 1 },
	{ "getpagesize", page, 0 },
	{ 0 },
};
