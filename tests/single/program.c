/* SPDX-License-Identifier: MIT */
/*
 * A test program of two source files that uses no file of ring3 except ring3.h. The exit status is
 * 42 if all checks succeed, or else the number of the check that failed.
 */
#define RING3_START
#ifndef __cplusplus
#define RING3_MEMORY
#endif
#include "ring3.h"
#include "other.h"

static int constructed;

/*
 * Checks the arguments of a constructor, and the alignment of the stack in a constructor. On i386
 * main cannot check the stack's alignment, because the compiler makes main align its own stack.
 */
static __attribute__((__constructor__)) void construct(int argc, char **argv, char **envp)
{
	__attribute__((__aligned__(16))) char aligned[16];
	unsigned long address = (unsigned long)aligned;

	__asm__("" : "+r"(address));
	constructed = argc == 2 && argv[1][0] == 'x' && envp[0] && address % 16 == 0;
}

#ifdef RING3_MEMORY
/* This struct is so large that the compiler may call memcpy to copy it and memset to clear it. */
struct large { int values[300]; };

/*
 * Returns a copy of `large` with 1 added to the element `which`. The compiler does not know
 * `which`, so it must copy the whole struct.
 */
static struct large copy_of(struct large *large, int which)
{
	struct large copy = *large;

	copy.values[which]++;
	return copy;
}

/*
 * The test calls strlen and bcmp by volatile pointers. In a direct call the compiler could compute
 * the result itself and make no call.
 */
static size_t (*volatile length)(const char *) = strlen;
static int (*volatile differs)(const void *, const void *, size_t) = bcmp;
#endif

/*
 * On i386, returns 1 if ring3.h enters the kernel by the wrong code. ring3.h must use the code
 * in the vDSO or, if the kernel has no such code, int $0x80.
 */
static int wrong_entry(char **envp)
{
#if defined(__i386__) && !defined(RING3_INT80)
	unsigned long *pair, expected = (unsigned long)__sysinfo_int80;

	while (*envp++)
		;
	for (pair = (unsigned long *)envp; *pair; pair += 2)
		if (*pair == 32)
			expected = pair[1];
	return __sysinfo != expected;
#else
	(void)envp;
	return 0;
#endif
}

static int wrong_calls(void)
{
	char read[8];
	int status = 0;
	pid_t pid;
	int fd = (int)sys_openat(-100, "/proc/self/exe", 0, 0);

	/*
	 * Tests an offset of type loff_t, which takes two registers on 32-bit architectures. At
	 * offset 1 of an ELF file are the letters E and L.
	 */
	if (fd < 0 || sys_pread64(fd, read, 2, 1) != 2 || read[0] != 'E' || read[1] != 'L')
		return 1;
	if (sys_pread64(fd, read, 1, (loff_t)1 << 40) != 0)
		return 2;
#ifdef __NR_mmap2
	if (sys_mmap2((void *)0, 4096, 0, 2, (unsigned long)-1, 0) != (void *)-1 || errno != EBADF)
		return 3;
#else
	if (sys_mmap((void *)0, 4096, 0, 2, (unsigned long)-1, 0) != (void *)-1 || errno != EBADF)
		return 3;
#endif
#ifdef __NR_vfork
	pid = sys_vfork();
#else
	/* With 17 (SIGCHLD) as its flags, clone does the same as fork. */
	pid = sys_clone(17, 0, (int *)0, 0, (int *)0);
#endif
	if (pid == 0)
		sys_exit_group(5);
	if (sys_wait4(pid, &status, 0, (struct rusage *)0) != pid || status != 5 << 8)
		return 4;
	errno = 0;
	if (raw_close(-1) != -EBADF || errno)
		return 5;
	if (sys_getpid() <= 0 || errno)
		return 6;
	/*
	 * Both source files of the program must use the same errno. fails() sets errno in other.c.
	 */
	if (fails() != -1 || errno != EBADF)
		return 7;
	errno = ENOENT;
	return errno_there() == ENOENT ? 0 : 8;
}

#ifdef __cplusplus
extern "C"
#endif
int main(int argc, char **argv, char **envp)
{
#ifdef RING3_MEMORY
	struct large large = { { 0 } };

	large = copy_of(&large, argc);
	if (large.values[2] != 1)
		return 25;
	if (length("four") != 4 || differs("same", "same", 4) || !differs("same", "some", 4))
		return 26;
#endif
	if (argc != 2 || argv[1][0] != 'x' || argv[2] || !envp[0])
		return 20;
	if (!constructed)
		return 21;
	if (wrong_entry(envp))
		return 23;
	if (wrong_calls())
		return wrong_calls();
	return sys_write(1, "single\n", 7) == 7 ? 42 : 24;
}
