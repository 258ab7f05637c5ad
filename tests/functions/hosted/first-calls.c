/* SPDX-License-Identifier: MIT */
/*
 * Compares functions of the shipped libring3.a with those of the host's libc. The results, errno and the effects must be
 * equal.
 */
#define _GNU_SOURCE
#define _FILE_OFFSET_BITS 64
#include "../test.h"
#include "../crowded.h"
#include "../folder.h"
#include "r3.h"
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static char dir[] = "/tmp/ring3-functions-XXXXXX";
static char too_long[PATH_MAX + 1];
static char name_too_long[NAME_MAX + 2];

/*
 * same(a, b): evaluates `a`, a call of ring3, and `b`, a call of the host's libc. Fails the test if the results or the
 * values of errno differ. Sets errno to EDOM before each call, to detect a call that succeeds but changes errno.
 */
#define same(a, b) do { \
	long a_result, b_result; \
	r3_errno = EDOM; \
	a_result = (long)(a); \
	errno = EDOM; \
	b_result = (long)(b); \
	if (a_result != b_result || r3_errno != errno) \
		fail_msg("%s: %ld, errno %d; the host's libc: %ld, errno %d", #a, \
			 a_result, r3_errno, b_result, errno); \
} while (0)

static const char *const bad_paths[] = {
	"", "missing", "missing/file", "file/below", "loop", too_long, name_too_long, NULL,
};

static int set_up(void **state)
{
	(void)state;
	memset(too_long, 'x', sizeof too_long - 1);
	memset(name_too_long, 'x', sizeof name_too_long - 1);
	if (!mkdtemp(dir) || chdir(dir))
		return -1;
	if (symlink("loop", "loop"))
		return -1;
	return close(creat("file", 0644));
}

static int tear_down(void **state)
{
	(void)state;
	remove_folder(dir);
	return chdir("/");
}

static void bad_descriptors(void **state)
{
	static const int fds[] = { -1, -100, INT_MIN, INT_MAX, 1000000 };
	char c;

	(void)state;
	for (size_t i = 0; i < sizeof fds / sizeof *fds; i++) {
		same(r3_read(fds[i], &c, 1), read(fds[i], &c, 1));
		same(r3_write(fds[i], &c, 1), write(fds[i], &c, 1));
		same(r3_close(fds[i]), close(fds[i]));
	}
}

static void bad_pointers(void **state)
{
	void *nowhere = mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	void *bad[] = { NULL, (void *)1, nowhere, (void *)-1, (void *)-4096 };
	int zero = open("/dev/zero", O_RDWR);
	int fds[2];

	(void)state;
	assert_int_equal(pipe(fds), 0);
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		same(r3_read(zero, bad[i], 1), read(zero, bad[i], 1));
		same(r3_write(fds[1], bad[i], 1), write(fds[1], bad[i], 1));
		same(r3_open(bad[i], O_RDONLY), open(bad[i], O_RDONLY));
		/*
		 * Use the mode 0666, which device files usually have. A faulty chmod might change
		 * the mode of a file such as /dev/null, and 0666 does no harm there.
		 */
		same(r3_chmod(bad[i], 0666), chmod(bad[i], 0666));
	}
	close(fds[0]);
	close(fds[1]);
	close(zero);
}

static void bad_paths_and_flags(void **state)
{
	(void)state;
	for (const char *const *p = bad_paths; *p; p++) {
		same(r3_open(*p, O_RDONLY), open(*p, O_RDONLY));
		same(r3_open(*p, O_WRONLY | O_DIRECTORY), open(*p, O_WRONLY | O_DIRECTORY));
		same(r3_chmod(*p, 0600), chmod(*p, 0600));
	}
	same(r3_open("file", O_RDONLY | O_DIRECTORY), open("file", O_RDONLY | O_DIRECTORY));
	same(r3_open(".", O_WRONLY), open(".", O_WRONLY));
	same(r3_open("file", O_CREAT | O_EXCL, 0600), open("file", O_CREAT | O_EXCL, 0600));
	same(r3_open("loop", O_NOFOLLOW), open("loop", O_NOFOLLOW));
}

/*
 * Tests open's third argument, the mode of a new file. The kernel uses this argument only if the
 * flags contain O_CREAT or O_TMPFILE.
 */
static void open_mode(void **state)
{
	mode_t mask = umask(022);
	struct stat st;
	int fd;

	(void)state;
	for (mode_t mode = 0; mode <= 07777; mode += 0123) {
		unlink("new");
		fd = r3_open("new", O_CREAT | O_WRONLY, mode);
		assert_true(fd >= 0);
		assert_int_equal(fstat(fd, &st), 0);
		assert_int_equal(st.st_mode & 07777, mode & ~022);
		assert_int_equal(r3_close(fd), 0);
	}
	fd = r3_open(".", O_TMPFILE | O_RDWR, 0640);
	if (fd < 0 && r3_errno == EOPNOTSUPP)
		print_message("SKIP: O_TMPFILE: the file system of %s has none\n", dir);
	else {
		assert_true(fd >= 0);
		assert_int_equal(fstat(fd, &st), 0);
		assert_int_equal(st.st_mode & 07777, 0640);
		r3_close(fd);
	}
	umask(mask);
}

/* Tests a file larger than 4 GiB. open must add O_LARGEFILE, and reads at 64-bit offsets must return the right bytes. */
static void large_file(void **state)
{
	const int64_t far = ((int64_t)5 << 32) + 123;
	char c = 'x';
	int fd = open("large", O_CREAT | O_RDWR | O_TRUNC, 0600);

	(void)state;
	assert_int_equal(pwrite(fd, &c, 1, far), 1);
	close(fd);
	fd = r3_open("large", O_RDONLY);
	assert_true(fd >= 0);
	c = 0;
	assert_int_equal(r3_sys_pread64(fd, &c, 1, far), 1);
	assert_int_equal(c, 'x');
	same(r3_sys_pread64(fd, &c, 1, -1), pread(fd, &c, 1, -1));
	assert_int_equal(r3_sys_pread64(fd, &c, 1, (int64_t)5 << 32), 1);
	assert_int_equal(c, 0);
	r3_close(fd);
	unlink("large");
}

static void read_and_write(void **state)
{
	char out[1000], in[1000];
	int fd = r3_open("data", O_CREAT | O_TRUNC | O_RDWR, 0600);

	(void)state;
	for (size_t i = 0; i < sizeof out; i++)
		out[i] = (char)(i * 7);
	assert_int_equal(r3_write(fd, out, sizeof out), sizeof out);
	assert_int_equal(r3_write(fd, out, 0), 0);
	assert_int_equal(lseek(fd, 0, SEEK_SET), 0);
	assert_int_equal(r3_read(fd, in, 300), 300);
	assert_int_equal(r3_read(fd, in + 300, sizeof in - 300), 700);
	assert_memory_equal(in, out, sizeof out);
	same(r3_read(fd, in, 1), read(fd, in, 1));
	assert_int_equal(r3_close(fd), 0);
	assert_int_equal(fcntl(fd, F_GETFD), -1);
}

static void chmod_modes(void **state)
{
	struct stat st;

	(void)state;
	for (mode_t mode = 0; mode <= 07777; mode += 011) {
		same(r3_chmod("file", mode), 0 * (errno = EDOM));
		assert_int_equal(stat("file", &st), 0);
		assert_int_equal(st.st_mode & 07777, mode);
	}
	chmod("file", 0644);
}

static void exit_status(void **state)
{
	static const int statuses[] = { 0, 1, 42, 255, 256, -1, INT_MAX };

	(void)state;
	for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++) {
		int status;
		pid_t pid;

		do
			pid = fork();
		while (refused(pid));
		if (pid == 0)
			r3__exit(statuses[i]);
		assert_int_equal(waitpid(pid, &status, 0), pid);
		assert_true(WIFEXITED(status));
		assert_int_equal(WEXITSTATUS(status), statuses[i] & 0xff);
	}
}

static void *exits(void *status)
{
	r3__exit(*(int *)status);
}

/*
 * Tests that _exit ends the whole process if a second thread calls _exit. The system call exit would end only the second
 * thread.
 */
static void exit_of_a_thread(void **state)
{
	int status = 42;
	pid_t pid;

	(void)state;
	do
		pid = fork();
	while (refused(pid));
	if (pid == 0) {
		pthread_t thread;

		while ((errno = pthread_create(&thread, NULL, exits, &status)))
			refused(-1);
		/* pthread_join returns only if _exit ended the second thread but not the process. */
		pthread_join(thread, NULL);
		_exit(1);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 42);
}

/* Tests syscall(). All six arguments must reach the kernel, and an error of the kernel must set errno. */
static void by_number(void **state)
{
	char *map;
	char c = 0;
	int fd = open("pages", O_CREAT | O_RDWR | O_TRUNC, 0600);

	(void)state;
	assert_int_equal(r3_syscall(SYS_getpid), getpid());
	assert_int_equal(r3_syscall(SYS_write, (long)fd, "abcd", 4L), 4);
	assert_int_equal(ftruncate(fd, 12288), 0);
	assert_int_equal(pwrite(fd, "page two", 8, 8192), 8);
#ifdef __i386__
	map = (char *)r3_syscall(SYS_mmap2, 0L, 4096L, (long)PROT_READ, (long)MAP_PRIVATE, (long)fd, 2L);
	assert_int_equal(r3_syscall(SYS_pread64, (long)fd, &c, 1L, 5L + 8192, 0L), 1);
#else
	map = (char *)r3_syscall(SYS_mmap, 0L, 4096L, (long)PROT_READ, (long)MAP_PRIVATE, (long)fd, 8192L);
	assert_int_equal(r3_syscall(SYS_pread64, (long)fd, &c, 1L, 5L + 8192), 1);
#endif
	assert_ptr_not_equal(map, (char *)-1);
	assert_string_equal(map, "page two");
	assert_int_equal(c, 't');
	munmap(map, 4096);
	close(fd);
	same(r3_syscall(SYS_close, -1L), syscall(SYS_close, -1L));
	same(r3_syscall(4000), syscall(4000));
	same(r3_syscall(-1), syscall(-1));
}

/*
 * Tests two stubs, one without arguments and one with six. A stub is a function that executes one
 * system call.
 */
static void stubs(void **state)
{
	char *map;
	int fd = open("pages", O_RDWR);

	(void)state;
	same(r3_sys_getpid(), (errno = EDOM, getpid()));
#ifdef __i386__
	map = r3_sys_mmap2(NULL, 4096, PROT_READ, MAP_PRIVATE, fd, 2);
#else
	map = r3_sys_mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, fd, 8192);
#endif
	assert_ptr_not_equal(map, MAP_FAILED);
	assert_string_equal(map, "page two");
	munmap(map, 4096);
	close(fd);
}

static void environment(void **state)
{
	(void)state;
	assert_ptr_equal(r3_environ, environ);
}

/* Compares ring3's getauxval with /proc/self/auxv, not with the host's getauxval, because glibc changes AT_HWCAP. */
static void auxiliary_vector(void **state)
{
	unsigned long pair[2];
	int fd = open("/proc/self/auxv", O_RDONLY);

	(void)state;
	r3_errno = EDOM;
	while (read(fd, pair, sizeof pair) == sizeof pair && pair[0] != AT_NULL)
		assert_int_equal(r3_getauxval(pair[0]), pair[1]);
	assert_int_equal(r3_errno, EDOM);
	close(fd);
	same(r3_getauxval(12345), getauxval(12345));
}

#ifdef __i386__
/*
 * Tests that the two ways to enter the kernel on i386 give the same results. They are
 * __kernel_vsyscall of the vDSO, and int $0x80.
 */
static void both_entries(void **state)
{
	unsigned long vsyscall = getauxval(AT_SYSINFO);

	(void)state;
	assert_int_equal(r3___sysinfo, (unsigned long)r3___sysinfo_int80);
	if (!vsyscall) {
		print_message("SKIP: __kernel_vsyscall: no AT_SYSINFO here\n");
		return;
	}
	r3___sysinfo = vsyscall;
	same(r3_sys_getpid(), (errno = EDOM, getpid()));
	bad_descriptors(state);
	bad_pointers(state);
	large_file(state);
	by_number(state);
	stubs(state);
	r3___sysinfo = (unsigned long)r3___sysinfo_int80;
}
#endif

#ifdef __x86_64__
/*
 * Tests mmap with long arguments for its int parameters. If an argument is an int, the upper half
 * of its register may have any value, but the kernel reads the whole register. So mmap must extend
 * the ints to 64 bits.
 */
static void wide_ints(void **state)
{
	void *(*mmap_of_longs)(void *, size_t, long, long, long, off_t) =
		(void *(*)(void *, size_t, long, long, long, off_t))(void (*)(void))r3_mmap;
	const long anything = 0x5a5a5a5a00000000;
	int fd = open("file", O_RDWR);
	void *map;

	(void)state;
	assert_int_equal(pwrite(fd, "x", 1, 0), 1);
	map = mmap(NULL, 4096, PROT_READ, MAP_SHARED_VALIDATE, fd, 0);
	if (map == MAP_FAILED) {
		print_message("SKIP: mmap's longs: no MAP_SHARED_VALIDATE here\n");
		close(fd);
		return;
	}
	munmap(map, 4096);
	map = mmap_of_longs(NULL, 4096, anything | PROT_READ, anything | MAP_SHARED_VALIDATE, anything | fd, 0);
	assert_ptr_not_equal(map, MAP_FAILED);
	assert_memory_equal(map, "x", 1);
	munmap(map, 4096);
	assert_int_equal(ftruncate(fd, 0), 0);
	close(fd);
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(bad_descriptors),
		cmocka_unit_test(bad_pointers),
		cmocka_unit_test(bad_paths_and_flags),
		cmocka_unit_test(open_mode),
		cmocka_unit_test(large_file),
		cmocka_unit_test(read_and_write),
		cmocka_unit_test(chmod_modes),
		cmocka_unit_test(exit_status),
		cmocka_unit_test(exit_of_a_thread),
		cmocka_unit_test(by_number),
		cmocka_unit_test(stubs),
		cmocka_unit_test(environment),
		cmocka_unit_test(auxiliary_vector),
#ifdef __i386__
		cmocka_unit_test(both_entries),
#else
		cmocka_unit_test(wide_ints),
#endif
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
