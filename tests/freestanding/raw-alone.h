/* SPDX-License-Identifier: MIT */
/*
 * These checks are compiled in each of the two source files of the program raw-alone. They execute
 * system calls with zero to six arguments. They also execute vfork, whose child runs on the
 * parent's stack.
 */
#ifndef RAW_ALONE_H
#define RAW_ALONE_H

#include <ring3/raw.h>

#ifdef __NR_mmap2
#define MMAP(fd) raw_mmap2((void *)0, 4096, 0, 2, fd, 0)
#else
#define MMAP(fd) raw_mmap((void *)0, 4096, 0, 2, (unsigned long)(fd), 0)
#endif

/*
 * Runs all checks, as wrong() below does. Each source file has its own copy of wrong(). This
 * function is in raw-alone-other.c and calls the copy of that file. Returns 0, or the number of the
 * first failed check.
 */
int other_file(const long *numbers);

enum { EINVAL = 22, EBADF = 9, ENOENT = 2, AT_FDCWD = -100 };

/*
 * Executes system calls with zero to six arguments. Returns 0, or the number of the first call
 * with a wrong result.
 */
static int wrong_call(void)
{
	char c;

	if (raw_getpid() <= 0)
		return 1;
	if (raw_close(-1) != -EBADF)
		return 2;
	if (raw_access("/nonexistent", 0) != -ENOENT)
		return 3;
	if (raw_read(-1, &c, 1) != -EBADF)
		return 4;
	if (raw_openat(AT_FDCWD, "/nonexistent", 0, 0) != -ENOENT)
		return 5;
	if (raw_linkat(-1, "a", -1, "b", 1) != -EINVAL)
		return 6;
	if (MMAP(-1) != -EBADF)
		return 7;
	return 0;
}

/* Makes the compiler load x into a register and assume that its value is unknown. */
#define OPAQUE(x) __asm__ __volatile__("" : "+r"(x))
#define EACH(what) what(0) what(1) what(2) what(3) what(4) what(5) what(6) what(7) what(8) what(9) \
	what(10) what(11) what(12) what(13) what(14) what(15) what(16) what(17) what(18) what(19)
enum { NUMBERS = 20 };

/*
 * Overwrites the stack below the caller's frame. If raw_vfork kept data in that memory, the data
 * would be lost, and the test would fail.
 */
static __attribute__((__noinline__)) void overwrite(void)
{
	volatile char filler[512];
	unsigned int i;

	for (i = 0; i < sizeof filler; i++)
		filler[i] = 0x55;
}

/*
 * Checks that vfork's child does not change the parent's variables. The parent and the child each
 * have more live values than there are registers. So the compiler stores some values on the stack.
 * The compiler must not store a value of the child over a value of the parent. Returns 0, or the
 * number of the failed check.
 */
static __attribute__((__noinline__)) int wrong_vfork(const long *numbers)
{
	volatile long shared = 1;
	long sum = 0, before = 0;
	int status = -1;
	pid_t pid;
#define BEFORE(n) long p##n = numbers[n] * (n + 3);
	EACH(BEFORE)
#define SUM_BEFORE(n) before += (n + 1) * numbers[n] * (n + 3);
	EACH(SUM_BEFORE)
#define HIDE(n) OPAQUE(p##n);
	EACH(HIDE)

	pid = raw_vfork();
	if (pid == 0) {
		long childs = 0;
#define CHILDS(n) long c##n = numbers[NUMBERS - 1 - n] ^ (n + 5);
		EACH(CHILDS)
#define HIDE_CHILDS(n) OPAQUE(c##n);
		EACH(HIDE_CHILDS)
		shared = 2;
		raw_getpid();
		overwrite();
#define SUM_CHILDS(n) childs = 3 * childs + c##n;
		EACH(SUM_CHILDS)
		raw_exit_group(childs ? 7 : 8);
	}
	if (pid < 0 || raw_wait4(pid, &status, 0, (struct rusage *)0) != pid || status != 7 << 8)
		return 11;
#define SUM(n) sum += (n + 1) * p##n;
	EACH(SUM)
	if (sum != before)
		return 12;
	/*
	 * `shared` is 2 if parent and child share memory, as vfork requires. `shared` is 1 under
	 * an emulator that executes vfork as fork.
	 */
	return shared == 2 || shared == 1 ? 0 : 13;
}

/* Runs all checks. Returns 0, or the number of the first failed check. */
static int wrong(const long *numbers)
{
	int number = wrong_call();

	return number ? number : wrong_vfork(numbers);
}

#endif
