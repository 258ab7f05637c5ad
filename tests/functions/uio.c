/* SPDX-License-Identifier: MIT */
/* Tests the functions of <sys/uio.h>. */
#include "both-libraries.h"
#include <fcntl.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define GIB	(1024LL * 1024 * 1024)
#define BAD	((void *)-1)

/*
 * Invalid numbers of buffers: negative, and one more than the maximum. They are volatile, because
 * the compiler warns if it sees such a number.
 */
static volatile int negative = -1, many = UIO_MAXIOV + 1;
#define RW	(PROT_READ | PROT_WRITE)

static void vectors(struct both *t)
{
	int fd = open("file", O_RDWR | O_CREAT, 0600), ends[2];
	char one[5] = "one", two[5] = "two", a[3], b[8];
	struct iovec out[2], in[2];

	out[0].iov_base = one;
	out[1].iov_base = two;
	out[0].iov_len = out[1].iov_len = 3;
	in[0].iov_base = a;
	in[0].iov_len = sizeof a;
	in[1].iov_base = b;
	in[1].iov_len = sizeof b;

	MUST(writev(fd, out, 2), 6, EDOM);
	MUST(lseek(fd, 0, SEEK_SET), 0, EDOM);
	MUST(readv(fd, in, 2), 6, EDOM);
	OK(memcmp(a, "one", 3));
	OK(memcmp(b, "two", 3));
	OK(readv(fd, in, 2));
	OK(readv(fd, in, 0));
	FAILS(readv(fd, in, negative), EINVAL);
	FAILS(writev(fd, out, many), EINVAL);
	FAILS(readv(99, in, 1), EBADF);
	FAILS(readv(-1, in, 1), EBADF);
	FAILS(writev(-1, out, 1), EBADF);
	FAILS(readv(fd, BAD, 1), EFAULT);
	out[1].iov_len = (size_t)-1;
	FAILS(writev(fd, out, 2), EINVAL);
	out[1].iov_len = 3;

	MUST(pwritev(fd, out, 2, 5 * GIB + 1), 6, EDOM);
	MUST(lseek(fd, 0, SEEK_CUR), 6, EDOM);
	MUST(lseek(fd, 0, SEEK_END), 5 * GIB + 7, EDOM);
	memset(a, 0, sizeof a);
	memset(b, 0, sizeof b);
	MUST(preadv(fd, in, 2, 5 * GIB + 1), 6, EDOM);
	OK(memcmp(a, "one", 3));
	OK(memcmp(b, "two", 3));
	MUST(preadv(fd, in, 1, 0xfffff000LL), 3, EDOM);
	SAY(*a);
	FAILS(preadv(fd, in, 1, -1), EINVAL);
	FAILS(pwritev(fd, out, 1, -1), EINVAL);
	FAILS(preadv(fd, in, 1, -5 * GIB), EINVAL);
	FAILS(preadv(-1, in, 1, 0), EBADF);
	FAILS(pwritev(99, out, 1, 0), EBADF);
	FAILS(preadv(fd, in, negative, 0), EINVAL);
	OK(pipe(ends));
	FAILS(preadv(ends[0], in, 1, 0), ESPIPE);
	FAILS(pwritev(ends[1], out, 1, 0), ESPIPE);
}

/*
 * Returns `result`. glibc changes errno when it falls back to an older system call. So for glibc
 * this function sets errno to EDOM, the value before each call, if the call succeeded.
 */
static ssize_t quiet(ssize_t result)
{
#if __STDC_HOSTED__
	if (result >= 0)
		errno = EDOM;
#endif
	return result;
}

/*
 * Tests preadv2 and pwritev2 with 0 as the flags. They must succeed even if the kernel is older
 * than Linux 4.6 and lacks these system calls.
 */
static void vectors_2(struct both *t)
{
	int fd = open("file", O_RDWR | O_CREAT, 0600);
	char a[3];
	struct iovec iov[1];

	iov->iov_base = a;
	iov->iov_len = sizeof a;
	memcpy(a, "one", 3);
	MUST(quiet(pwritev2(fd, iov, 1, 5 * GIB, 0)), 3, EDOM);
	MUST(lseek(fd, 0, SEEK_CUR), 0, EDOM);
	memset(a, 0, sizeof a);
	MUST(quiet(preadv2(fd, iov, 1, 5 * GIB, 0)), 3, EDOM);
	OK(memcmp(a, "one", 3));
	MUST(lseek(fd, 5 * GIB, SEEK_SET), 5 * GIB, EDOM);
	MUST(quiet(pwritev2(fd, iov, 1, -1, 0)), 3, EDOM);
	MUST(lseek(fd, 0, SEEK_CUR), 5 * GIB + 3, EDOM);
	MUST(lseek(fd, 5 * GIB, SEEK_SET), 5 * GIB, EDOM);
	MUST(quiet(preadv2(fd, iov, 1, -1, 0)), 3, EDOM);
	MUST(lseek(fd, 0, SEEK_CUR), 5 * GIB + 3, EDOM);
	FAILS(preadv2(fd, iov, 1, -2, 0), EINVAL);
	FAILS(pwritev2(fd, iov, 1, -2, 0), EINVAL);
	FAILS(preadv2(fd, iov, negative, 0, 0), EINVAL);
	FAILS(preadv2(-1, iov, 1, 0, 0), EBADF);
	FAILS(preadv2(fd, iov, 1, 0, 0x40000000), EOPNOTSUPP);
	FAILS(pwritev2(fd, iov, 1, 0, 0x40000000), EOPNOTSUPP);
}

static void vectors_2_flags(struct both *t)
{
	int fd = open("file", O_RDWR | O_CREAT, 0600);
	char a[3];
	struct iovec iov[1];

	iov->iov_base = a;
	iov->iov_len = sizeof a;
	memcpy(a, "one", 3);
	/*
	 * qemu supports none of these flags. So the test only requires equal results from ring3 and
	 * the host's libc.
	 */
	SAY(pwritev2(fd, iov, 1, 0, RWF_SYNC));
	SAY(pwritev2(fd, iov, 1, 0, RWF_APPEND));
	SAY(lseek(fd, 0, SEEK_END));
	SAY(preadv2(fd, iov, 1, 0, RWF_HIPRI));
}

static void other_memory(struct both *t)
{
	char from[8] = "process", to[8] = "";
	struct iovec local[2], remote[1];
	long self = syscall(SYS_getpid);

	local[0].iov_base = to;
	local[0].iov_len = 3;
	local[1].iov_base = to + 3;
	local[1].iov_len = 5;
	if (syscall(SYS_process_vm_readv, self, NULL, 0L, NULL, 0L, 0L)) {
		/* qemu has neither process_vm_readv nor process_vm_writev. */
		FAILS(process_vm_readv((int)self, NULL, 0, NULL, 0, 0), ENOSYS);
		FAILS(process_vm_writev((int)self, NULL, 0, NULL, 0, 0), ENOSYS);
		return;
	}
	remote->iov_base = from;
	remote->iov_len = sizeof from;
	MUST(process_vm_readv((int)self, local, 2, remote, 1, 0), 8, EDOM);
	OK(memcmp(to, from, 8));
	memcpy(to, "written", 8);
	MUST(process_vm_writev((int)self, local, 2, remote, 1, 0), 8, EDOM);
	OK(memcmp(from, "written", 8));
	FAILS(process_vm_readv((int)self, local, 2, remote, 1, 1), EINVAL);
	FAILS(process_vm_readv(0x7fffffff, local, 2, remote, 1, 0), ESRCH);
	FAILS(process_vm_writev((int)self, local, (size_t)many, remote, 1, 0), EINVAL);
	remote->iov_base = BAD;
	FAILS(process_vm_readv((int)self, local, 2, remote, 1, 0), EFAULT);
}

const struct both_case uio_cases[] = {
	{ "readv, writev, preadv, pwritev", vectors, 0 },
	{ "preadv2, pwritev2", vectors_2, 0 },
	{ "preadv2, pwritev2 with flags", vectors_2_flags, 1 },
	{ "process_vm_readv, process_vm_writev", other_memory, 0 },
	{ 0 },
};
