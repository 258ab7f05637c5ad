/* SPDX-License-Identifier: MIT */
/* <sys/mman.h>, and <sys/uio.h>, which is about memory too. */
#include "crowded.h"
#include "both-libraries.h"
#include "emulated.h"
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define GIB	(1024LL * 1024 * 1024)
#define PAGE	4096
#define BAD	((void *)-1)

/* A number of buffers that the compiler does not see through. */
static volatile int negative = -1, many = UIO_MAXIOV + 1;
#define RW	(PROT_READ | PROT_WRITE)

/* What a call gives that must give an address: 1, or what it failed with. */
#define MAPPED(expression)	MUST((expression) != MAP_FAILED, 1, EDOM)
#define NOT_MAPPED(expression, error)	MUST((expression) == MAP_FAILED, 1, error)

static void mapping(struct both *t)
{
	int fd = open("file", O_RDWR | O_CREAT, 0600);
	char *p, *q;

	OK(ftruncate(fd, 21 * GIB));
	MUST(pwrite(fd, "five", 4, 5 * GIB), 4, EDOM);
	MUST(pwrite(fd, "twenty", 6, 20 * GIB + PAGE), 6, EDOM);
	MAPPED(p = mmap(NULL, PAGE, RW, MAP_SHARED, fd, 5 * GIB));
	/* An emulator's offset may have 32 bits. */
	MUST_HERE(!memcmp(p, "five", 4), 1, EDOM);
	MAPPED(q = mmap(NULL, 2 * PAGE, PROT_READ, MAP_PRIVATE, fd, 20 * GIB));
	MUST_HERE(!memcmp(q + PAGE, "twenty", 6), 1, EDOM);
	memcpy(p, "FIVE", 4);
	OK(msync(p, PAGE, MS_SYNC));
	FAILS(msync(p, PAGE, MS_SYNC | MS_ASYNC), EINVAL);
	FAILS(msync(p + 1, PAGE, MS_SYNC), EINVAL);
	OK(munmap(p, PAGE));
	FAILS_HERE(msync(p, PAGE, MS_SYNC), ENOMEM);
	FAILS(munmap(p + 1, PAGE), EINVAL);
	FAILS(munmap(p, 0), EINVAL);
	MAPPED(p = mmap(q, PAGE, RW, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0));
	SAY(p == q);
	SAY(*p);
	OK(mprotect(p, PAGE, PROT_NONE));
	FAILS(write(fd, p, 1), EFAULT);
	OK(mprotect(p, PAGE, RW));
	FAILS(mprotect(p + 1, PAGE, RW), EINVAL);
	FAILS(mprotect(q, PAGE, PROT_GROWSDOWN | PROT_GROWSUP), EINVAL);
	OK(munmap(q, 2 * PAGE));
	FAILS_HERE(mprotect(q, PAGE, RW), ENOMEM);

	NOT_MAPPED(mmap(NULL, PAGE, PROT_READ, MAP_SHARED, fd, 1), EINVAL);
	NOT_MAPPED(mmap(NULL, PAGE, PROT_READ, MAP_SHARED, fd, 5 * GIB + 512), EINVAL);
	NOT_MAPPED(mmap(NULL, PAGE, PROT_READ, MAP_SHARED, fd, 5 * GIB - 2048), EINVAL);
	NOT_MAPPED(mmap(NULL, 0, PROT_READ, MAP_SHARED, fd, 0), EINVAL);
	NOT_MAPPED(mmap(NULL, PAGE, PROT_READ, 0, fd, 0), EINVAL);
	NOT_MAPPED(mmap(NULL, PAGE, PROT_READ, MAP_SHARED, 99, 0), EBADF);
	NOT_MAPPED(mmap((void *)1, PAGE, RW, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0), EINVAL);
	NOT_MAPPED(mmap(NULL, (size_t)-1, RW, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), ENOMEM);
	NOT_MAPPED(mmap(NULL, PAGE, RW, MAP_SHARED, open("file", O_RDONLY), 0), EACCES);
}

/* The greatest offset that there is a number for, and what is more. */
static void far_offsets(struct both *t)
{
	int fd = open("file", O_RDWR | O_CREAT, 0600);

	OK(ftruncate(fd, 1));
	SAY(mmap(NULL, PAGE, PROT_READ, MAP_SHARED, fd, (1LL << 43)) != MAP_FAILED);
	SAY(mmap(NULL, PAGE, PROT_READ, MAP_SHARED, fd, (1LL << 44) - 2 * PAGE) != MAP_FAILED);
	SAY(mmap(NULL, PAGE, PROT_READ, MAP_SHARED, fd, (1LL << 44)) != MAP_FAILED);
	SAY(mmap(NULL, PAGE, PROT_READ, MAP_SHARED, fd, (1LL << 44) + PAGE) != MAP_FAILED);
	SAY(mmap(NULL, PAGE, PROT_READ, MAP_SHARED, fd, (1LL << 62)) != MAP_FAILED);
	SAY(mmap(NULL, 16 * PAGE, PROT_READ, MAP_SHARED, fd, (1LL << 44) - PAGE) != MAP_FAILED);
	SAY(mmap(NULL, PAGE, PROT_READ, MAP_SHARED, fd, -PAGE) != MAP_FAILED);
	SAY(mmap(NULL, PAGE, PROT_READ, MAP_SHARED, fd, -(1LL << 44)) != MAP_FAILED);
	SAY(mmap(NULL, PAGE, PROT_READ, MAP_SHARED, fd, -1) != MAP_FAILED);
}

static void moving(struct both *t)
{
	char *p, *q, *room;

	MAPPED(room = mmap(NULL, 16 * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	MAPPED(p = mmap(room, 2 * PAGE, RW, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0));
	p[PAGE] = 'x';
	NOT_MAPPED(mremap(p, 2 * PAGE, 4 * PAGE, 0), ENOMEM);
	MAPPED(q = mremap(p, 2 * PAGE, 4 * PAGE, MREMAP_MAYMOVE));
	SAY(q != p);
	SAY(q[PAGE]);
	MAPPED(p = mremap(q, 4 * PAGE, 2 * PAGE, 0));
	SAY(p == q);
	MAPPED(q = mremap(p, 2 * PAGE, 2 * PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, room + 8 * PAGE));
	SAY(q == room + 8 * PAGE);
	SAY(q[PAGE]);
	NOT_MAPPED(mremap(q, 2 * PAGE, 2 * PAGE, MREMAP_FIXED, room), EINVAL);
	NOT_MAPPED(mremap(q, 2 * PAGE, 2 * PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, room + 1), EINVAL);
	MUST_HERE(mremap(q, 2 * PAGE, 0, 0) == MAP_FAILED, 1, EINVAL);
	NOT_MAPPED(mremap(q + 1, 2 * PAGE, 2 * PAGE, 0), EINVAL);
	NOT_MAPPED(mremap(q, 2 * PAGE, 2 * PAGE, 0x100), EINVAL);
	OK(munmap(room, 16 * PAGE));
	SAY(mremap(room, PAGE, 2 * PAGE, MREMAP_MAYMOVE) == MAP_FAILED);
}

static void advice(struct both *t)
{
	unsigned char resident[2] = { 99, 99 };
	char *p;

	MAPPED(p = mmap(NULL, 2 * PAGE, RW, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	*p = 'x';
	OK(posix_madvise(p, PAGE, POSIX_MADV_WILLNEED));
	OK(posix_madvise(p, PAGE, POSIX_MADV_DONTNEED));
	SAY(*p);
	/* glibc leaves it to the kernel. */
	if (!emulated()) {
		MUST(posix_madvise(p, PAGE, 99), EINVAL, EDOM);
		MUST(posix_madvise(p, PAGE, -1), EINVAL, EDOM);
	}
	MUST(posix_madvise(p + 1, PAGE, POSIX_MADV_RANDOM), EINVAL, EDOM);
	OK(mincore(p, 2 * PAGE, resident));
	SAY(resident[0] & 1);
	SAY(resident[1] & 1);
	FAILS(mincore(p + 1, PAGE, resident), EINVAL);
	FAILS(mincore(p, PAGE, BAD), EFAULT);
	OK(mlock(p, PAGE));
	OK(munlock(p, PAGE));
	OK(madvise(p, PAGE, MADV_DONTNEED));
	SAY(*p);
	FAILS_HERE(madvise(p, PAGE, 9999), EINVAL);
	FAILS(madvise(p + 1, PAGE, MADV_NORMAL), EINVAL);
	FAILS(mlockall(0), EINVAL);
	FAILS(mlockall(0x80), EINVAL);
	OK(mlockall(MCL_FUTURE));
	OK(munlockall());
	OK(munmap(p, 2 * PAGE));
	FAILS(mincore(p, PAGE, resident), ENOMEM);
	FAILS_HERE(mlock(p, PAGE), ENOMEM);
	FAILS_HERE(munlock(p, PAGE), ENOMEM);
	MUST_HERE(posix_madvise(p, PAGE, POSIX_MADV_RANDOM), ENOMEM, EDOM);
	FAILS_HERE(madvise(p, PAGE, MADV_NORMAL), ENOMEM);
}

/* The emulator has not all of these. */
static void rarely_used(struct both *t)
{
	int fd;
	char *p;

	MAPPED(p = mmap(NULL, 2 * PAGE, RW, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	/* glibc goes on to mlock: it is for kernels before 4.4. */
	if (syscall(SYS_mlock2, p, (long)PAGE, 0L) == 0) {
		OK(mlock2(p, PAGE, MLOCK_ONFAULT));
		OK(mlock2(p, PAGE, 0));
		FAILS(mlock2(p, PAGE, 99), EINVAL);
		SAY(mlock2(p, (size_t)-PAGE, 0));
		OK(munlockall());
	}

	SAY(fd = memfd_create("name", MFD_CLOEXEC | MFD_ALLOW_SEALING));
	if (fd >= 0) {
		MUST(fcntl(fd, F_GETFD), FD_CLOEXEC, EDOM);
		OK(ftruncate(fd, 4 * PAGE));
		OK(fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK));
		FAILS(ftruncate(fd, PAGE), EPERM);
		MUST(fcntl(fd, F_GET_SEALS), F_SEAL_SHRINK, EDOM);
	}
	SAY(memfd_create("name", 0x100000));
	SAY(memfd_create(BAD, 0));

	OK(pwrite(fd, "one", 3, PAGE) != 3);
	MAPPED(p = mmap(NULL, 2 * PAGE, RW, MAP_SHARED, fd, 0));
	SAY(remap_file_pages(p, PAGE, 0, 1, 0));
	SAY(*p);
	SAY(remap_file_pages(p, PAGE, PROT_READ, 1, 0));
	SAY(remap_file_pages(p + 2 * PAGE, (size_t)-PAGE, 0, 1, 0));
}

static void keys(struct both *t)
{
	int key;
	char *p;

	MAPPED(p = mmap(NULL, PAGE, RW, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	/* Not every processor has keys: ENOSPC, or ENOSYS. */
	SAY(key = pkey_alloc(0, PKEY_DISABLE_WRITE));
	SAY(pkey_mprotect(p, PAGE, PROT_READ, key));
	SAY(pkey_mprotect(p, PAGE, PROT_READ, -1));
	SAY(pkey_mprotect(p, PAGE, PROT_READ, 999));
	SAY(pkey_free(key));
	SAY(pkey_free(999));
	SAY(pkey_alloc(1, 0));
	SAY(pkey_alloc(0, 0x100));
}

static void advising_others(struct both *t)
{
	struct iovec iov[1];
	int fd = (int)syscall(SYS_pidfd_open, syscall(SYS_getpid), 0);

	iov->iov_base = mmap(NULL, 2 * PAGE, RW, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	iov->iov_len = 2 * PAGE;
	SAY(process_madvise(fd, iov, 1, MADV_COLD, 0));
	SAY(process_madvise(fd, iov, 1, 9999, 0));
	SAY(process_madvise(fd, iov, 1, MADV_COLD, 99));
	SAY(process_madvise(fd, iov, (size_t)many, MADV_COLD, 0));
	SAY(process_madvise(fd, BAD, 1, MADV_COLD, 0));
	SAY(process_madvise(99, iov, 1, MADV_COLD, 0));
}

/* Of a process that is killed but not yet dead; when that is cannot be told, so only what is before and after. */
static void releasing(struct both *t)
{
	int self = (int)syscall(SYS_pidfd_open, syscall(SYS_getpid), 0);
	int fd;
	long pid;

	do
		pid = syscall(SYS_fork);
	while (refused(pid));
	if (!pid)
		for (;;)
			syscall(SYS_pause);
	fd = (int)syscall(SYS_pidfd_open, pid, 0);
	SAY(process_mrelease(self, 0));		/* nobody has killed it */
	SAY(process_mrelease(fd, 0));
	SAY(process_mrelease(fd, 1));
	SAY(process_mrelease(99, 0));
	syscall(SYS_kill, pid, 9);
	syscall(SYS_waitid, 1, pid, NULL, 0x01000004, NULL);	/* P_PID, WEXITED | WNOWAIT: a zombie has no memory left */
	SAY(process_mrelease(fd, 0));
	syscall(SYS_wait4, pid, NULL, 0, NULL);
	SAY(process_mrelease(fd, 0));
}

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

/* Falling back, glibc touches errno though it succeeds. */
static ssize_t quiet(ssize_t result)
{
#if __STDC_HOSTED__
	if (result >= 0)
		errno = EDOM;
#endif
	return result;
}

/* Without flags these do on an older kernel what they do on a newer. */
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
	/* The emulator knows no flag. */
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
		/* The emulator has neither. */
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

const struct both_case mman_cases[] = {
	{ "mmap, munmap, mprotect, msync", mapping, 0 },
	{ "mmap of far offsets", far_offsets, 0 },
	{ "mremap", moving, 0 },
	{ "madvise, mincore, mlock", advice, 0 },
	{ "mlock2, memfd_create, remap_file_pages", rarely_used, 0 },
	{ "protection keys", keys, 1 },
	{ "process_madvise", advising_others, 1 },
	{ "process_mrelease", releasing, 1 },
	{ "readv, writev, preadv, pwritev", vectors, 0 },
	{ "preadv2, pwritev2", vectors_2, 0 },
	{ "preadv2, pwritev2 with flags", vectors_2_flags, 1 },
	{ "process_vm_readv, process_vm_writev", other_memory, 0 },
	{ 0 },
};
