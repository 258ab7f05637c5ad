/* SPDX-License-Identifier: MIT */
/*
 * results NAME: makes the system calls in the group NAME of the array groups[], and prints their
 * results. The output must be the same on Linux and on ring0.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "text.h"

static char buf[8192], long_name[300], long_path[5000];
static char *volatile bad = (char *)8, *volatile beyond = (char *)-4096;

static void print(const char *what, long result)
{
	int error = errno;

	say(what);
	say(result < 0 ? " = -" : " = ");
	say_number(result < 0 ? -(unsigned long)result : (unsigned long)result);
	if (result < 0) {
		say(" errno ");
		say_number((unsigned long)error);
	}
	say("\n");
	errno = 0;
}

/*
 * N prints the result of a system call. OK is for a result that may differ between Linux and ring0.
 * OK prints 0 if the call succeeded, and -1 if it failed.
 */
#define N(call) print(#call, (long)(call))
#define OK(call) print(#call, (long)(call) < 0 ? -1 : 0)

static void t_open(void)
{
	N(open("new", O_RDONLY));
	N(open("new", O_RDWR | O_CREAT | O_EXCL, 0640));
	N(open("new", O_RDWR | O_CREAT | O_EXCL, 0640));
	N(open("new", O_RDONLY | O_DIRECTORY));
	N(open("bin", O_WRONLY));
	N(open("bin", O_RDONLY | O_CREAT, 0600));
	N(open("bin/", O_RDONLY));
	N(open("new/", O_RDONLY));
	N(open("new/x", O_RDONLY));
	N(open("other/", O_RDWR | O_CREAT, 0600));
	N(open("no/such", O_RDWR | O_CREAT, 0600));
	N(open("", O_RDONLY));
	N(open(bad, O_RDONLY));
	N(open(beyond, O_RDONLY));
	N(open(long_name, O_RDONLY));
	N(open(long_path, O_RDONLY));
	N(openat(3, "x", O_RDONLY));
	N(openat(99, "x", O_RDONLY));
	N(openat(99, "/dev/null", O_RDONLY));
	N(close(99));
	N(close(-1));
	N(unlink("new"));
	N(unlink("new"));
	N(write(3, "still there", 11));
	N(close(3));
}

static void t_read_write(void)
{
	int fd = open("file", O_RDWR | O_CREAT | O_TRUNC, 0600), only_read = open("file", O_RDONLY);
	struct iovec two[2] = { { buf, 3 }, { buf + 100, 4 } };

	N(write(fd, "0123456789", 10));
	N(read(fd, buf, 5));
	N(lseek(fd, 2, SEEK_SET));
	N(read(fd, buf, 5));
	N(lseek(fd, 0, SEEK_CUR));
	N(lseek(fd, -1, SEEK_SET));
	N(lseek(fd, 100, SEEK_END));
	N(read(fd, buf, 5));
	N(write(fd, "x", 1));
	N(lseek(fd, 0, SEEK_END));
	N(lseek(fd, 0, 9));
	N(lseek(fd, 5, SEEK_DATA));
	N(lseek(fd, 1000, SEEK_HOLE));
	N(lseek(1, 0, SEEK_CUR));
	N(write(only_read, "x", 1));
	N(read(only_read, buf, 0));
	N(read(only_read, bad, 5));
	N(read(only_read, beyond, 5));
#ifdef __x86_64__	/* on i386 the result depends on the kernel: 32-bit or 64-bit */
	N(read(only_read, buf, -1));
#endif
	N(write(fd, bad, 5));
	N(write(fd, beyond, 5));
	N(read(open(".", O_RDONLY), buf, 5));
	N(read(99, buf, 5));
	N(readv(only_read, two, 2));
	N(writev(fd, two, 2));
	N(writev(fd, two, -1));
	N(writev(fd, NULL, 0));
	N(writev(fd, (struct iovec *)bad, 1));
	fd = open("file", O_WRONLY | O_APPEND);
	N(write(fd, "y", 1));
	N(lseek(fd, 0, SEEK_CUR));
	N(open("file", O_WRONLY | O_TRUNC));
	N(read(only_read, buf, 5));
	N(unlink("file"));
}

static void t_descriptors(void)
{
	int fd = open("notes", O_RDONLY | O_CLOEXEC);

	N(dup(fd));
	N(dup(99));
	N(dup2(fd, 20));
	N(dup2(fd, fd));
	N(dup2(99, 99));
	N(dup2(fd, -1));
	N(dup3(fd, fd, 0));
	N(dup3(fd, 21, O_CLOEXEC));
	N(dup3(fd, 21, 5));
	N(fcntl(fd, F_GETFD));
	N(fcntl(20, F_GETFD));
	N(fcntl(21, F_GETFD));
	N(fcntl(20, F_SETFD, FD_CLOEXEC));
	N(fcntl(20, F_GETFD));
	N(fcntl(fd, F_DUPFD, 30));
	N(fcntl(fd, F_DUPFD_CLOEXEC, 30));
	N(fcntl(31, F_GETFD));
	N(fcntl(fd, F_DUPFD, -1));
	N(fcntl(fd, F_GETFL) & (O_ACCMODE | O_APPEND | O_NONBLOCK));
	N(fcntl(fd, F_SETFL, O_APPEND | O_RDWR));
	N(fcntl(fd, F_GETFL) & (O_ACCMODE | O_APPEND | O_NONBLOCK));
	N(fcntl(fd, 9999));
	N(fcntl(99, F_GETFD));
	N(isatty(fd));
	N(ioctl(99, TIOCGWINSZ, buf));
	N(read(20, buf, 4));
	N(lseek(fd, 0, SEEK_CUR));
}

static void t_pipes(void)
{
	int end[2], other[2];

	N(pipe(end));
	N(pipe((int *)bad));
	N(pipe2(other, O_NONBLOCK));
	N(pipe2(other + 0, 0x123456));
	N(read(other[0], buf, 10));
	N(write(other[1], buf, 4096));
	N(write(other[1], buf, 8192));
	while (write(other[1], buf, 4096) > 0)
		;
	N(write(other[1], buf, 1));
	N(read(other[0], buf, 8192));
	N(write(other[1], buf, 8192));
	N(write(end[1], "abc", 3));
	N(write(end[1], bad, 3));
	N(read(end[0], bad, 3));
	N(write(end[0], "abc", 3));
	N(read(end[1], buf, 3));
	N(lseek(end[0], 0, SEEK_SET));
	N(read(end[0], buf, 2));
	N(close(end[1]));
	N(read(end[0], buf, 10));
	N(read(end[0], buf, 10));
	N(close(other[0]));
	N(write(other[1], "x", 1));	/* raises SIGPIPE, because no reader is left */
}

static void t_names(void)
{
	N(mkdir("folder", 0750));
	N(mkdir("folder", 0750));
	N(mkdir("folder/", 0750));
	N(mkdir("no/such", 0750));
	N(mkdir("/", 0750));
	N(mkdir(".", 0750));
	N(mkdir("notes/x", 0750));
	N(mkdir("folder/inner/", 0750));
	N(mkdir(long_name, 0750));
	N(mkdir(bad, 0750));
	N(chdir("folder/inner"));
	N(chdir("../../notes"));
	N(chdir(""));
	N(chdir("nothing"));
	N(open("x", O_CREAT | O_WRONLY, 0600));
	N(unlink("../inner"));
	N(unlink("x/"));
	N(rmdir("x"));
	N(rmdir("../inner"));
	N(rmdir("."));
	N(rmdir("../inner/.."));
	N(unlink("x"));
	N(unlink("."));
	N(unlink(".."));
	N(unlink("/"));
	N(rmdir("../inner"));
	N(getcwd(buf, sizeof buf) ? 0 : -1);
	N(open("y", O_CREAT | O_WRONLY, 0600));
	N(chdir("../.."));
	N(unlinkat(AT_FDCWD, "folder", AT_REMOVEDIR));
	N(rmdir("folder"));
	N(unlinkat(AT_FDCWD, "notes", 5));
	N(getcwd(buf, 1) ? 0 : -1);
	N(syscall(SYS_getcwd, bad, 4096L));
}

static void mode_of(const char *path)
{
	struct stat st;

	print(path, stat(path, &st) ? -1 : (long)st.st_mode);
	print("size", S_ISREG(st.st_mode) ? (long)st.st_size : 0);
	print("links", S_ISREG(st.st_mode) ? (long)st.st_nlink : 0);
}

static void t_modes(void)
{
	struct stat st;
	struct statx stx;
	int fd = open("mode", O_CREAT | O_RDWR, 0666);

	mode_of("mode");
	N(chmod("mode", 0));
	mode_of("mode");
	N(fchmod(fd, 04755));
	mode_of("mode");
	N(fchmod(99, 0644));
	N(chmod("nothing", 0644));
	N(chmod(bad, 0644));
	N(umask(027));
	N(umask(077));
	N(mkdir("modes", 0777));
	mode_of("modes");
	N(rmdir("modes"));
	mode_of("/dev/null");
	N(stat("mode", (struct stat *)bad));
	N(stat("nothing", &st));
	N(lstat("mode", &st));
	N(fstat(99, &st));
	N(fstat(fd, &st));
	N(st.st_mode);
	N(fstatat(AT_FDCWD, "mode", &st, 0x8));
	N(fstatat(AT_FDCWD, "", &st, 0));
	N(fstatat(fd, "", &st, AT_EMPTY_PATH));
	N(fstatat(fd, "x", &st, 0));
	N(statx(AT_FDCWD, "mode", 0, STATX_BASIC_STATS, &stx));
	N(stx.stx_mode);
	N(statx(AT_FDCWD, "mode", 0x8, STATX_BASIC_STATS, &stx));
	N(statx(AT_FDCWD, "mode", 0, 0x80000000, &stx));
	N(statx(AT_FDCWD, "mode", 0, 0, (struct statx *)bad));
	N(unlink("mode"));
}

static void t_directory(void)
{
	int fd = open("bin", O_RDONLY | O_DIRECTORY);
	struct dirent *entry = (struct dirent *)(void *)buf;

	OK(getdents64(fd, entry, sizeof buf));
	N(getdents64(fd, entry, 8));
	N(lseek(fd, 0, SEEK_SET));
	N(getdents64(fd, entry, 10));
	N(getdents64(fd, (struct dirent *)bad, 4096));
	N(getdents64(99, entry, 4096));
	N(getdents64(open("notes", O_RDONLY), entry, 4096));
	N(read(fd, buf, 8));
	N(read(fd, bad, 8));
	N(read(fd, buf, 0));
	if (sizeof(long) == 8)	/* a kernel for x86_64 accepts any address of an i386 program here */
		N(read(fd, beyond, 8));
	N(write(fd, buf, 8));
	OK(getdents64(fd, entry, sizeof buf));
}

/*
 * Tests i386's old mmap, call number 90. The only argument of this call is the address of an array
 * with the six arguments of mmap.
 */
static void t_old_mmap(void)
{
#ifdef __i386__
	unsigned int words[6] = { 0, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1u, 0 };
	char *p = (char *)syscall(SYS_mmap, words);

	N(p[4095]);
	p[4095] = 1;
	N(p[4095]);
	words[5] = 1;
	N(syscall(SYS_mmap, words));
	N(syscall(SYS_mmap, bad));
	words[5] = 0;
	words[3] = MAP_PRIVATE;
	N(syscall(SYS_mmap, words));
#endif
}

static void t_memory(void)
{
	char *p = mmap(NULL, 16384, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), *brk_at = sbrk(0);
	int fd = open("notes", O_RDONLY), writable = open("mapped", O_RDWR | O_CREAT | O_TRUNC, 0600);

	N(p[0] + p[16383]);
	p[0] = p[8192] = 1;
	N(mprotect(p, 4096, PROT_NONE));
	N(write(1, p, 1));
	N(mprotect(p, 16384, PROT_READ));
	N(p[0]);
	N(read(fd, p, 1));
	N(mprotect(p + 1, 4096, PROT_READ));
	N(mprotect(p, 0, PROT_READ));
	N(mprotect(p, 4096, 0x80));
	N(munmap(p + 4096, 4096));
	N(mprotect(p, 16384, PROT_READ | PROT_WRITE));
	N(munmap(p + 1, 4096));
	N(munmap(p, 0));
	N(munmap(beyond, 8192));
	N(p[8192]);
	N(madvise(p + 8192, 4096, MADV_DONTNEED));
	N(p[8192]);
	N(madvise(p, 16384, MADV_NORMAL));
	N(madvise(p, 4096, 9999));
	N(madvise(p + 1, 4096, MADV_NORMAL));
	OK(mmap(p, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == p ? 0 : -1);
	OK(mmap(p + 1, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == MAP_FAILED ? -1 : 0);
	OK(mmap(p, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0) == MAP_FAILED ? -1 : 0);
	OK(mmap(NULL, 0, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED ? -1 : 0);
	OK(mmap(NULL, 4096, PROT_READ, MAP_ANONYMOUS, -1, 0) == MAP_FAILED ? -1 : 0);
	OK(mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, 99, 0) == MAP_FAILED ? -1 : 0);
	OK(mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, open(".", O_RDONLY), 0) == MAP_FAILED ? -1 : 0);
	OK(mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0) == MAP_FAILED ? -1 : 0);
	OK(mmap(NULL, -4096ul, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED ? -1 : 0);
	t_old_mmap();
	p = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
	write(1, p, 10);
	p[0] = '!';
	N(read(fd, buf, 1));
	N(buf[0] == '!');
	N(write(writable, buf, 1));
	OK(brk(brk_at + 100000));
	brk_at[99999] = 7;
	OK(brk(brk_at));
	N(sbrk(0) == brk_at);
	OK(brk(brk_at + 100000));
	N(brk_at[99999]);
	N(unlink("mapped"));
	N(p[8191]);	/* beyond the end of the file: raises SIGBUS */
}

/* Calls `run` in a child process. Prints `what` and the wait status of the child. */
static void child(const char *what, void (*run)(void))
{
	int status = 0;
	pid_t pid = fork();

	if (!pid) {
		run();
		_exit(0);
	}
	OK(waitpid(pid, &status, 0));
	print(what, status & 0xff7f);
}

static void c_exit(void) { _exit(300); }
static void c_segv(void) { *(volatile char *)bad = 0; }
static void c_kill(void) { kill(getpid(), SIGKILL); }
static void c_term(void) { kill(getpid(), SIGTERM); }
static void c_chld(void) { kill(getpid(), SIGCHLD); _exit(4); }
static void c_abrt(void) { syscall(SYS_tgkill, (long)getpid(), (long)gettid(), (long)SIGABRT); }

/*
 * Tests CLONE_CHILD_SETTID, by which the kernel writes the thread id into the child's `tid`. Parent
 * and child share the page of `tid` until one of them writes to it. So the kernel must copy the
 * page first: the parent must not see the id.
 */
static void c_tid(void)
{
	static int tid = 1;
	long pid = 0;
	int status;

#ifdef __x86_64__
	pid = syscall(SYS_clone, (long)(CLONE_CHILD_SETTID | SIGCHLD), 0L, 0L, &tid, 0L);
#else
	pid = syscall(SYS_clone, (long)(CLONE_CHILD_SETTID | SIGCHLD), 0L, 0L, 0L, &tid);
#endif
	if (!pid)
		_exit(tid == gettid() ? 5 : 6);
	waitpid((pid_t)pid, &status, 0);
	_exit(tid == 1 ? WEXITSTATUS(status) : 7);
}

/*
 * Tests a child in an endless loop. The timer must interrupt the loop, so that the parent
 * continues.
 */
static void c_busy(void)
{
	struct timespec soon = { 0, 20000000 };
	int status;
	pid_t pid = fork();

	while (!pid)
		__asm__ volatile("");
	nanosleep(&soon, NULL);
	kill(pid, SIGKILL);
	waitpid(pid, &status, 0);
	_exit(WTERMSIG(status));
}

/*
 * Tests SIGKILL for a process that waits in vfork() while its child sleeps. The signal must end
 * the process.
 */
static void c_vfork(void)
{
	struct timespec soon = { 0, 20000000 }, later = { 0, 60000000 };
	int status;
	pid_t pid = fork();

	if (!pid) {
		if (!vfork()) {
			nanosleep(&later, NULL);
			_exit(0);
		}
		_exit(9);
	}
	nanosleep(&soon, NULL);
	kill(pid, SIGKILL);
	waitpid(pid, &status, 0);
	_exit(WTERMSIG(status));
}

static void t_processes(void)
{
	char name[] = "x", *argv[] = { name, NULL };
	int status, value = 1;
	pid_t pid;

	child("exit", c_exit);
	child("segv", c_segv);
	child("kill", c_kill);
	child("term", c_term);
	child("chld", c_chld);
	child("abrt", c_abrt);
	child("tid", c_tid);
	child("busy", c_busy);
	child("vfork", c_vfork);
	N(waitpid(-1, &status, 0));
	N(waitpid(-1, &status, WNOHANG));
	N(waitpid(1, &status, 0));
	N(waitpid(-1, &status, 0x1234));
	N(kill(99999, 0));
	N(kill(getpid(), 0));
	N(kill(getpid(), 65));
	N(syscall(SYS_tgkill, -1L, 1L, 0L));
	N(getpid() == gettid());
	N(execve("nothing", argv, argv));
	N(execve("notes", argv, argv));
	N(execve("bin", argv, argv));
	N(execve("notes/x", argv, argv));
	N(execve(bad, argv, argv));
	N(execve("bin/cat", (char **)bad, argv));
	N(chmod("notes", 0755));
	N(execve("notes", argv, argv));
	N(chmod("notes", 0644));
	pid = vfork();
	if (!pid)
		_exit(3);
	N(waitpid(pid, &status, 0) == pid);
	N(status);
	pid = fork();
	if (!pid) {
		value = 2;
		_exit(value);
	}
	N(waitpid(pid, (int *)bad, 0));
	N(value);
	N(waitpid(pid, &status, 0));
	N(syscall(SYS_clone, (long)(CLONE_THREAD), 0L, 0L, 0L, 0L));
	N(syscall(SYS_clone, (long)(CLONE_SIGHAND), 0L, 0L, 0L, 0L));
}

static void t_futex(void)
{
	static int word = 5;
	struct timespec soon = { 0, 1000000 }, wrong = { 0, 1000000000 };
	struct timespec before, after;

	N(syscall(SYS_futex, &word, 0L, 4L, 0L));
	N(syscall(SYS_futex, &word, 1L, 1L));
	N(syscall(SYS_futex, (char *)&word + 1, 1L, 1L));
	N(syscall(SYS_futex, bad, 0L, 4L, 0L));
	N(syscall(SYS_futex, &word, 999L, 4L, 0L));
	clock_gettime(CLOCK_MONOTONIC, &before);
	N(nanosleep(&soon, NULL));
	clock_gettime(CLOCK_MONOTONIC, &after);
	N(after.tv_sec > before.tv_sec || after.tv_nsec >= before.tv_nsec);
	N(nanosleep(&wrong, NULL));
	N(nanosleep((struct timespec *)bad, NULL));
	N(clock_gettime(99, &before));
	N(clock_gettime(CLOCK_REALTIME, (struct timespec *)beyond));
	N(clock_gettime(CLOCK_REALTIME, &before));
	N(before.tv_sec > 1700000000);
}

static void t_others(void)
{
	struct utsname name;

	N(uname(&name));
	say(name.sysname);
	say("\n");
	N(uname((struct utsname *)bad));
	N(getuid() + geteuid() + getgid() + getegid());
	N(syscall(SYS_getrandom, buf, 16L, 0L));
	N(syscall(SYS_getrandom, buf, 16L, 99L));
	N(syscall(SYS_getrandom, bad, 16L, 0L));
	N(syscall(SYS_reboot, 1L, 2L, 3L, 0L));
	N(sched_yield());
	N(syscall(9999));
}

static const struct {
	const char *name;
	void (*run)(void);
} groups[] = {
	{ "open", t_open }, { "read_write", t_read_write }, { "descriptors", t_descriptors }, { "pipes", t_pipes },
	{ "names", t_names }, { "modes", t_modes }, { "directory", t_directory }, { "memory", t_memory },
	{ "processes", t_processes }, { "futex", t_futex }, { "others", t_others },
};

int main(int argc, char **argv)
{
	size_t i;

	for (i = 0; i < sizeof long_name - 1; i++)
		long_name[i] = 'n';
	for (i = 0; i < sizeof long_path - 1; i++)
		long_path[i] = i % 100 ? 'p' : '/';
	for (i = 0; i < sizeof groups / sizeof *groups; i++)
		if (argc > 1 && same(argv[1], groups[i].name)) {
			groups[i].run();
			return 7;
		}
	return 1;
}
