/* SPDX-License-Identifier: MIT */
/*
 * Tests __syscall0 to __syscall6, the inline system calls, in a program that is linked with the
 * host's libc. This file is compiled several times, with different options.
 *
 * set: TRAP | O0 -O0 | O2 -O2 | O2-frame -O2 -fno-omit-frame-pointer \
 *	| Os-no-frame -Os -fomit-frame-pointer | O0-no-frame -O0 -fomit-frame-pointer \
 *	| O2-pic -O2 -fPIC | O0-pic -O0 -fPIC | O2-lto -O2 -flto
 * build: trap-@TRAP@-@ARCH@ | hosted trap.c @TRAP:@
 * test: hosted trap @TRAP@ @ARCH@ @WHERE@ | @RUN@ %trap-@TRAP@-@ARCH@
 */
#define _GNU_SOURCE
#define _FILE_OFFSET_BITS 64
#include "../test.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "syscall_arch.h"

#ifdef __i386__
#define MMAP SYS_mmap2
#define PAGE_TWO 2
#else
#define MMAP SYS_mmap
#define PAGE_TWO 8192
#endif

static int file(void)
{
	char path[] = "/tmp/ring3-trap-XXXXXX";
	int fd = mkstemp(path);

	unlink(path);
	assert_int_equal(ftruncate(fd, 12288), 0);
	assert_int_equal(pwrite(fd, "page two", 8, 8192), 8);
	return fd;
}

static void zero_to_three(void **state)
{
	char buf[9] = "";
	int fd = file();

	(void)state;
	errno = EDOM;
	assert_int_equal(__syscall0(SYS_getpid), getpid());
	assert_int_equal(__syscall1(SYS_close, -1), -EBADF);
	assert_int_equal(__syscall2(SYS_fchmod, fd, 0640), 0);
	assert_int_equal(__syscall3(SYS_read, fd, (long)buf, 8), 8);
	assert_int_equal(buf[0], 0);
	assert_int_equal(errno, EDOM);
	close(fd);
}

static void four_to_six(void **state)
{
	char buf[9] = "";
	int fd = file();
	char *map;

	(void)state;
	assert_int_equal(__syscall4(SYS_openat, AT_FDCWD, (long)"/nonexistent", O_RDONLY, 0), -ENOENT);
#ifdef __i386__
	assert_int_equal(__syscall5(SYS_pread64, fd, (long)buf, 8, 8192, 0), 8);
#else
	assert_int_equal(__syscall4(SYS_pread64, fd, (long)buf, 8, 8192), 8);
	assert_int_equal(__syscall5(SYS_linkat, -1, (long)"a", -1, (long)"b", 1), -EINVAL);
#endif
	assert_string_equal(buf, "page two");
	map = (char *)__syscall6(MMAP, 0, 4096, PROT_READ, MAP_PRIVATE, fd, PAGE_TWO);
	assert_string_equal(map, "page two");
	assert_int_equal(__syscall6(MMAP, 0, 4096, PROT_READ, MAP_PRIVATE, -1, PAGE_TWO), -EBADF);
	munmap(map, 4096);
	close(fd);
}

/*
 * Still needs seven values after the system calls: `product` and a to f. So during the system calls
 * the compiler must use every register, even the frame pointer and the register for the GOT's
 * address.
 */
static __attribute__((noinline)) long busy(long a, long b, long c, long d, long e, long f, int fd)
{
	long product = a * b;
	char *map = (char *)__syscall6(MMAP, 0, 4096, PROT_READ, MAP_PRIVATE, fd, PAGE_TWO);
	long length = (long)strlen(map);

	__syscall2(SYS_munmap, (long)map, 4096);
	return product + length + a * 3 + b * 5 + c * 7 + d * 11 + e * 13 + f * 17;
}

static void registers(void **state)
{
	int fd = file();

	(void)state;
	assert_int_equal(busy(1, 2, 3, 4, 5, 6, fd), 2 + 8 + 3 + 10 + 21 + 44 + 65 + 102);
	close(fd);
}

static int word;

/*
 * Returns the address of `word`, but hides from the compiler that the result is this address. The
 * asm statement reads the address. So the compiler must assume that other code, here the kernel,
 * can read and write `word`.
 */
static __attribute__((noinline)) long address_of_word(void)
{
	long address = (long)&word;

	__asm__("" : "+r"(address));	/* hides from the compiler that the value is &word */
	return address;
}

/*
 * Tests that the compiler reads `word` again after the system call. The kernel changes `word`, but
 * the compiler cannot see this.
 */
static void memory(void **state)
{
	int fd = file();
	long address = address_of_word();
	int seen;

	(void)state;
	lseek(fd, 8192, SEEK_SET);
	word = 1;
	__syscall3(SYS_read, fd, address, sizeof word);
	seen = word;
	assert_int_not_equal(seen, 1);
	/*
	 * Tests that the compiler stores `word` before the system call, because the kernel reads
	 * `word`.
	 */
	lseek(fd, 0, SEEK_SET);
	word = 0x64636261;
	__syscall3(SYS_write, fd, address, sizeof word);
	word = 2;
	assert_int_equal(pread(fd, &seen, sizeof seen, 0), sizeof seen);
	assert_int_equal(seen, 0x64636261);
	close(fd);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(zero_to_three),
		cmocka_unit_test(four_to_six),
		cmocka_unit_test(registers),
		cmocka_unit_test(memory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
