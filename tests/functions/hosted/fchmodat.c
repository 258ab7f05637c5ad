/* SPDX-License-Identifier: MIT */
/*
 * Tests fchmodat with flags that the host's libc does not support. Runs the tests a second time without the system call
 * fchmodat2, as on older kernels.
 */
#define _GNU_SOURCE
#define _FILE_OFFSET_BITS 64
#include "../test.h"
#include "../crowded.h"
#include "../emulated.h"
#include "../folder.h"
#include "r3.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef SYS_fchmodat2
#define SYS_fchmodat2 452
#endif

int r3_fchmodat(int dirfd, const char *pathname, mode_t mode, int flags);

/* Calls fchmodat with these flags. Returns the file's permissions after the call, or -errno on failure. */
static int after(int dirfd, const char *path, int flags)
{
	struct stat st;

	assert_int_equal(chmod("file", 0600), 0);
	r3_errno = 0;
	if (r3_fchmodat(dirfd, path, 0741, flags))
		return -r3_errno;
	assert_int_equal(r3_errno, 0);
	assert_int_equal(fstatat(dirfd, path, &st, flags & AT_EMPTY_PATH), 0);
	return (int)(st.st_mode & 07777);
}

static void all_flags(void)
{
	int file = open("file", O_RDONLY), path = open("file", O_PATH), dir = open("dir", O_RDONLY), next;
	int link = open("link", O_PATH | O_NOFOLLOW);

	assert_true(file >= 0 && path >= 0 && dir >= 0 && link >= 0);
	assert_int_equal(after(AT_FDCWD, "file", AT_EMPTY_PATH), 0741);
	assert_int_equal(after(AT_FDCWD, "link", AT_EMPTY_PATH), 0741);
	assert_int_equal(after(file, "", AT_EMPTY_PATH), 0741);
	assert_int_equal(after(path, "", AT_EMPTY_PATH), 0741);
	assert_int_equal(after(path, "", AT_EMPTY_PATH | AT_SYMLINK_NOFOLLOW), 0741);
	assert_int_equal(after(dir, "", AT_EMPTY_PATH), 0741);
	assert_int_equal(after(AT_FDCWD, "", AT_EMPTY_PATH), 0741);
	assert_int_equal(after(link, "", AT_EMPTY_PATH), -EOPNOTSUPP);
	assert_int_equal(after(AT_FDCWD, "link", AT_EMPTY_PATH | AT_SYMLINK_NOFOLLOW), -EOPNOTSUPP);
	assert_int_equal(after(path, "", 0), -ENOENT);
	assert_int_equal(after(path, "", AT_SYMLINK_NOFOLLOW), -ENOENT);
	assert_int_equal(after(1000, "", AT_EMPTY_PATH), -EBADF);
	assert_int_equal(after(-1, "", AT_EMPTY_PATH), -EBADF);
	assert_int_equal(after(AT_FDCWD, "missing", AT_EMPTY_PATH), -ENOENT);
	assert_int_equal(after(AT_FDCWD, (const char *)1, AT_EMPTY_PATH), -EFAULT);
	assert_int_equal(after(AT_FDCWD, "file", AT_EMPTY_PATH | 0x40000000), -EINVAL);

	/*
	 * Without fchmodat2, ring3 uses the path /proc/self/fd/N. This loop opens all descriptors
	 * up to 10, so that the calls below test numbers N with two and three digits. The last
	 * check finds out whether a call left a descriptor open.
	 */
	for (next = dup(file); next < 10; next = dup(file))
		assert_true(next >= 0);
	assert_int_equal(after(AT_FDCWD, "file", AT_SYMLINK_NOFOLLOW), 0741);
	if (sysconf(_SC_OPEN_MAX) > 100) {
		assert_int_equal(after(dup2(path, 99), "", AT_EMPTY_PATH), 0741);
		assert_int_equal(after(dup2(path, 100), "", AT_EMPTY_PATH), 0741);
	} else {
		print_message("SKIP: descriptors of three digits: ulimit -n is %ld\n", sysconf(_SC_OPEN_MAX));
	}
	assert_int_equal(dup(file), next + 1);
}

/*
 * Calls `run` in a child process, in a new folder. If `old` is not 0, the system call fchmodat2 fails with ENOSYS in the
 * child.
 */
static void in_a_child(void (*run)(void), int old)
{
	struct sock_filter program[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_fchmodat2, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog filter = { sizeof program / sizeof *program, program };
	char dir[] = "/tmp/ring3-stat-XXXXXX";
	int status;
	pid_t child;

	assert_non_null(mkdtemp(dir));
	do
		child = fork();
	while (refused(child));
	if (!child) {
		/*
		 * If an assert fails in this child, cmocka runs the next test in the child. The child then exits with an
		 * unexpected status, so the parent's assert fails, too.
		 */
		if (chdir(dir) || mkdir("dir", 0700) || close(open("file", O_CREAT | O_WRONLY, 0600)) ||
		    symlink("file", "link"))
			_exit(100);
		if (old && (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) ||
			    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter)))
			_exit(101);
		run();
		_exit(0);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	remove_folder(dir);
	assert_int_equal(status, 0);
}

static void flags_of_fchmodat(void **state)
{
	(void)state;
	in_a_child(all_flags, 0);
}

static void flags_of_fchmodat_before_6_6(void **state)
{
	(void)state;
	if (emulated())	/* qemu lacks fchmodat2, so the test flags_of_fchmodat has already tested ring3's fallback */
		return;
	in_a_child(all_flags, 1);
}

static void no_proc(void)
{
	int path = open("file", O_PATH);

	if (chroot("."))
		_exit(geteuid() ? 0 : 102);
	assert_int_equal(after(AT_FDCWD, "file", AT_SYMLINK_NOFOLLOW), -EOPNOTSUPP);
	assert_int_equal(after(path, "", AT_EMPTY_PATH), -EOPNOTSUPP);
	assert_int_equal(after(AT_FDCWD, "file", 0), 0741);
	assert_int_equal(after(AT_FDCWD, "missing", AT_SYMLINK_NOFOLLOW), -ENOENT);
}

static void fchmodat_before_6_6_without_proc(void **state)
{
	(void)state;
	if (emulated())			/* qemu has no seccomp filters, which in_a_child needs */
		return;
	in_a_child(no_proc, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(flags_of_fchmodat),
		cmocka_unit_test(flags_of_fchmodat_before_6_6),
		cmocka_unit_test(fchmodat_before_6_6_without_proc),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
