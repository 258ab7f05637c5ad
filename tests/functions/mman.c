/* SPDX-License-Identifier: MIT */
/* Tests the functions of <sys/mman.h>. */
#include "crowded.h"
#include "both-libraries.h"
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define GIB	(1024LL * 1024 * 1024)
#define PAGE	4096
#define BAD	((void *)-1)

/*
 * One more than the maximum number of buffers (struct iovec) in one system call. The variable is
 * volatile, because the compiler warns if it sees this number.
 */
static volatile int many = UIO_MAXIOV + 1;
#define RW	(PROT_READ | PROT_WRITE)

/*
 * MAPPED(expression): the expression must be an address, and errno must be unchanged. NOT_MAPPED(expression, error): the
 * expression must be MAP_FAILED, and errno must be `error`.
 */
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
	/* qemu may use only the lower 32 bits of the offset, so this result is checked only without qemu. */
	MUST_NATIVELY(!memcmp(p, "five", 4), 1, EDOM);
	MAPPED(q = mmap(NULL, 2 * PAGE, PROT_READ, MAP_PRIVATE, fd, 20 * GIB));
	MUST_NATIVELY(!memcmp(q + PAGE, "twenty", 6), 1, EDOM);
	memcpy(p, "FIVE", 4);
	OK(msync(p, PAGE, MS_SYNC));
	FAILS(msync(p, PAGE, MS_SYNC | MS_ASYNC), EINVAL);
	FAILS(msync(p + 1, PAGE, MS_SYNC), EINVAL);
	OK(munmap(p, PAGE));
	FAILS_NATIVELY(msync(p, PAGE, MS_SYNC), ENOMEM);
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
	FAILS_NATIVELY(mprotect(q, PAGE, RW), ENOMEM);

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

/*
 * Tests mmap with large offsets. On 32-bit architectures, the largest offset that the system call
 * accepts is 2^44 bytes minus a page.
 */
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
	MUST_NATIVELY(mremap(q, 2 * PAGE, 0, 0) == MAP_FAILED, 1, EINVAL);
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
	/* This check is skipped under qemu. The kernel rejects unknown advice, but qemu may accept it. */
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
	FAILS_NATIVELY(madvise(p, PAGE, 9999), EINVAL);
	FAILS(madvise(p + 1, PAGE, MADV_NORMAL), EINVAL);
	FAILS(mlockall(0), EINVAL);
	FAILS(mlockall(0x80), EINVAL);
	OK(mlockall(MCL_FUTURE));
	OK(munlockall());
	OK(munmap(p, 2 * PAGE));
	FAILS(mincore(p, PAGE, resident), ENOMEM);
	FAILS_NATIVELY(mlock(p, PAGE), ENOMEM);
	FAILS_NATIVELY(munlock(p, PAGE), ENOMEM);
	MUST_NATIVELY(posix_madvise(p, PAGE, POSIX_MADV_RANDOM), ENOMEM, EDOM);
	FAILS_NATIVELY(madvise(p, PAGE, MADV_NORMAL), ENOMEM);
}

/* Tests less common memory functions, whose system calls qemu may lack. */
static void rarely_used(struct both *t)
{
	int fd;
	char *p;

	MAPPED(p = mmap(NULL, 2 * PAGE, RW, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	/*
	 * Linux before 4.4 lacks mlock2. With the flags 0 glibc calls mlock instead, but ring3
	 * fails with ENOSYS. So this check is skipped if the kernel has no mlock2.
	 */
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
	/*
	 * pkey_alloc fails on a CPU without protection keys, with ENOSPC, EINVAL or ENOSYS. So the
	 * test only requires equal results from ring3 and the host's libc.
	 */
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

/*
 * Tests process_mrelease, which frees the memory of a killed process. It succeeds only between the
 * kill and the end of the process. This time is too short for a test. So the test calls
 * process_mrelease before the kill and after the child's end.
 */
static void releasing(struct both *t)
{
	int self = (int)syscall(SYS_pidfd_open, syscall(SYS_getpid), 0);
	int fd;
	long pid;

	do
		pid = plain_fork();
	while (refused(pid));
	if (!pid)
		for (;;)
			syscall(SYS_ppoll, 0L, 0L, 0L, 0L, 0L);
	fd = (int)syscall(SYS_pidfd_open, pid, 0);
	SAY(process_mrelease(self, 0));		/* process_mrelease fails, because this process was not killed */
	SAY(process_mrelease(fd, 0));
	SAY(process_mrelease(fd, 1));
	SAY(process_mrelease(99, 0));
	syscall(SYS_kill, pid, 9);
	/*
	 * waitid waits for the child's end. WNOWAIT leaves a zombie. 1 is P_PID, 0x01000004 is
	 * WEXITED | WNOWAIT.
	 */
	syscall(SYS_waitid, 1, pid, NULL, 0x01000004, NULL);
	SAY(process_mrelease(fd, 0));
	syscall(SYS_wait4, pid, NULL, 0, NULL);
	SAY(process_mrelease(fd, 0));
}

/*
 * Only glibc 2.41 and later have mseal. So for glibc this macro executes the system call directly.
 */
#ifdef __GLIBC__
#define mseal(addr, len, flags)	((int)syscall(462L, addr, (size_t)(len), (unsigned long)(flags)))
#endif

/*
 * Tests mseal. Linux has mseal since 6.10, and only in 64-bit kernels. Where mseal is missing,
 * ring3 and the host's libc must return the same error.
 */
static void sealing(struct both *t)
{
	char *p;
	int sealed;

	MAPPED(p = mmap(NULL, 2 * PAGE, RW, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
	SAY(mseal(p, PAGE, 1));			/* an error: the flags must be 0 */
	SAY(mseal(p + 1, PAGE, 0));
	SAY(mseal(p, (size_t)-1, 0));
	SAY(sealed = mseal(p, PAGE, 0));
	if (sealed) {
		OK(munmap(p, 2 * PAGE));
		return;
	}
	FAILS(munmap(p, PAGE), EPERM);
	FAILS(mprotect(p, PAGE, PROT_READ), EPERM);
	NOT_MAPPED(mmap(p, PAGE, RW, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0), EPERM);
	*p = 'x';
	OK(munmap(p + PAGE, PAGE));
	OK(mseal(p, PAGE, 0));			/* sealing again is no error */
	FAILS(mseal(p, 2 * PAGE, 0), ENOMEM);
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
	{ "mseal", sealing, 1 },
	{ 0 },
};
