/* SPDX-License-Identifier: MIT */
/* Tests that ring3 finds and calls the functions in a valid vDSO image, and that it rejects damaged images. */
#define _GNU_SOURCE
#define _FILE_OFFSET_BITS 64
#define _TIME_BITS 64
#include "../test.h"
#include "../crowded.h"
#include "r3.h"
#include <elf.h>
#include <errno.h>
#include <link.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

void *r3___vdso_symbol(char **envp, const char *name);
int r3_clock_gettime(clockid_t, struct timespec *);
int r3_clock_getres(clockid_t, struct timespec *);
int r3_gettimeofday(struct timeval *, void *);
time_t r3_time(time_t *);
int r3_getcpu(unsigned int *, unsigned int *);
int r3_sched_getcpu(void);

typedef ElfW(Ehdr) ehdr;
typedef ElfW(Phdr) phdr;
typedef ElfW(Dyn) dyn;
typedef ElfW(Sym) sym;

#define PAGE 4096UL
#define SIZEOF_ROOM (16 * PAGE)

static const char *const names[] = {
	"__vdso_clock_gettime", "__vdso_gettimeofday", "__vdso_time", "__vdso_clock_getres",
	"__vdso_getcpu", "__vdso_clock_gettime64", "__vdso_clock_gettim", "__vdso_clock_gettime6",
	"__vdso_nothing", "LINUX_2.6", "",
};
#define NAMES (sizeof names / sizeof *names)

/*
 * `real` is the kernel's vDSO. `copy` is a copy that the tests damage. The page after `copy` is
 * unreadable.
 */
static char *real, *copy;
static size_t size;		/* size of the vDSO's segment PT_LOAD in bytes */

/*
 * Looks up a function with ring3's code. Simulates an auxiliary vector in which AT_SYSINFO_EHDR
 * points to `image`. If `image` is (char *)1, the vector has no AT_SYSINFO_EHDR.
 */
static char *find(const char *image, const char *name)
{
	char *stack[] = {
		"A=1", "B=2", NULL, (char *)AT_PAGESZ, (char *)PAGE,
		image == (char *)1 ? (char *)AT_IGNORE : (char *)AT_SYSINFO_EHDR, (char *)image,
		NULL, NULL, (char *)AT_SYSINFO_EHDR, real,
	};

	return r3___vdso_symbol(stack, name);
}

static phdr *segment(char *image, unsigned int type)
{
	ehdr *header = (ehdr *)image;
	phdr *p = (phdr *)(image + header->e_phoff);

	for (int i = 0; i < header->e_phnum; i++)
		if (p[i].p_type == type)
			return &p[i];
	abort();
}

/*
 * Returns p_vaddr of the image's segment PT_LOAD. In the kernel's image p_vaddr is 0. In the image
 * of qemu 8.2 and later p_vaddr is the address at which the image is mapped.
 */
static unsigned long base_of(char *image)
{
	return segment(image, PT_LOAD)->p_vaddr;
}

static dyn *dynamic(char *image, long tag)
{
	dyn *d = (dyn *)(image + segment(image, PT_DYNAMIC)->p_vaddr - base_of(image));

	while (d->d_tag != tag && d->d_tag)
		d++;
	return d;
}

/*
 * Finds the function's address through the section headers. ring3 uses only the program headers, so
 * the test can compare this address with ring3's.
 */
static char *expected(const char *name)
{
	ehdr *header = (ehdr *)real;
	ElfW(Shdr) *sections = (ElfW(Shdr) *)(real + header->e_shoff);

	for (int i = 0; i < header->e_shnum; i++) {
		sym *symbols = (sym *)(real + sections[i].sh_offset);

		if (sections[i].sh_type != SHT_DYNSYM)
			continue;
		for (size_t j = 0; j < sections[i].sh_size / sizeof(sym); j++)
			if (ELF32_ST_TYPE(symbols[j].st_info) == STT_FUNC &&
			    !strcmp(real + sections[sections[i].sh_link].sh_offset + symbols[j].st_name, name))
				return real + symbols[j].st_value - base_of(real);
	}
	return NULL;
}

static int set_up(void **state)
{
	(void)state;
	real = (char *)getauxval(AT_SYSINFO_EHDR);
	if (!real)
		return 0;
	size = segment(real, PT_LOAD)->p_filesz;
	copy = mmap(NULL, SIZEOF_ROOM, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	return copy == MAP_FAILED || (size + PAGE - 1) / PAGE * PAGE >= SIZEOF_ROOM ||
		mprotect(copy + (size + PAGE - 1) / PAGE * PAGE, PAGE, PROT_NONE);
}

/* Copies the real vDSO image to `copy`. Skips the test if there is no vDSO, as under qemu before 8.2. */
static void fresh(void)
{
	if (!real)
		skip();
	memcpy(copy, real, size);
}

static void same_as_real(void)
{
	for (size_t i = 0; i < NAMES; i++) {
		char *found = find(copy, names[i]), *right = expected(names[i]);

		assert_ptr_equal(found, right ? right - real + copy : NULL);
	}
}

static void none(void)
{
	for (size_t i = 0; i < NAMES; i++)
		assert_null(find(copy, names[i]));
}

static void absent(void **state)
{
	(void)state;
	for (size_t i = 0; i < NAMES; i++) {
		assert_null(find(NULL, names[i]));
		assert_null(find((char *)1, names[i]));
	}
}

static void whole(void **state)
{
	(void)state;
	fresh();
	for (size_t i = 0; i < NAMES; i++)
		assert_ptr_equal(find(real, names[i]), expected(names[i]));
	assert_non_null(find(real, "__vdso_clock_gettime"));
	same_as_real();
	/*
	 * The image has two hash tables, DT_HASH and DT_GNU_HASH. An unknown tag hides the first
	 * table, then only the second one, then both. If both are hidden, ring3 must find no
	 * function.
	 */
	dynamic(copy, DT_HASH)->d_tag = 0x60000000;
	same_as_real();
	fresh();
	dynamic(copy, DT_GNU_HASH)->d_tag = 0x60000000;
	same_as_real();
	dynamic(copy, DT_HASH)->d_tag = 0x60000001;
	none();
}

/*
 * AT(tag): the address of a table in `copy`. The entry with this tag in the dynamic section points
 * to the table.
 */
#define AT(tag) ((void *)(copy + (dynamic(copy, tag)->d_un.d_ptr - base_of(copy))))

/*
 * Tests an image that was linked for a higher load address. For this, adds `base` to all addresses
 * in `copy`.
 */
static void linked_elsewhere(void **state)
{
	const unsigned long base = 0x7fff0000;
	static const long tags[] = { DT_HASH, DT_GNU_HASH, DT_STRTAB, DT_SYMTAB };

	(void)state;
	fresh();
	sym *symbols = AT(DT_SYMTAB);
	unsigned int count = ((uint32_t *)AT(DT_HASH))[1];

	for (unsigned int i = 0; i < count; i++)
		symbols[i].st_value += base;
	for (size_t i = 0; i < 4; i++)
		dynamic(copy, tags[i])->d_un.d_ptr += base;
	segment(copy, PT_DYNAMIC)->p_vaddr += base;
	segment(copy, PT_LOAD)->p_vaddr += base;
	same_as_real();
}

/*
 * BROKEN(change): copies the image and damages the copy with `change`. Then ring3 must find no
 * function in the copy.
 */
#define BROKEN(change) do { fresh(); change; none(); } while (0)
#define GNU_ONLY (dynamic(copy, DT_HASH)->d_tag = 0x60000000)
#define TABLE(tag) ((uint32_t *)AT(tag))

static void broken(void **state)
{
	ehdr *header = (ehdr *)copy;

	(void)state;
	fresh();
	BROKEN(copy[0] = 0);
	BROKEN(copy[3] = 'G');
	BROKEN(copy[EI_CLASS] ^= 3);
	BROKEN(header->e_phentsize = 16);
	BROKEN(header->e_phnum = 0);
	BROKEN(header->e_phnum = 0xffff);
	BROKEN(header->e_phoff = PAGE);
	BROKEN(header->e_phoff = -1UL);
	BROKEN(segment(copy, PT_LOAD)->p_type = PT_NOTE);
	BROKEN(segment(copy, PT_LOAD)->p_filesz = 0);
	BROKEN(segment(copy, PT_DYNAMIC)->p_type = PT_NOTE);
	BROKEN(segment(copy, PT_DYNAMIC)->p_memsz = -1UL);
	BROKEN(segment(copy, PT_DYNAMIC)->p_memsz = 0);
	BROKEN(segment(copy, PT_DYNAMIC)->p_vaddr = base_of(copy) + size);
	BROKEN(segment(copy, PT_DYNAMIC)->p_vaddr = base_of(copy) - 16);
	BROKEN(dynamic(copy, DT_STRTAB)->d_un.d_ptr = base_of(copy) - 16);
	BROKEN(dynamic(copy, DT_STRSZ)->d_un.d_val = -1UL);
	BROKEN(dynamic(copy, DT_STRSZ)->d_un.d_val = 0);
	BROKEN(dynamic(copy, DT_SYMTAB)->d_un.d_ptr = base_of(copy) + size);
	BROKEN(dynamic(copy, DT_HASH)->d_un.d_ptr = base_of(copy) + size - 4);
	BROKEN(TABLE(DT_HASH)[1] = 0xffffffff);
	BROKEN(TABLE(DT_HASH)[1] = (uint32_t)(size / sizeof(sym) + 1));
	BROKEN(TABLE(DT_HASH)[1] = 0);
	BROKEN((GNU_ONLY, dynamic(copy, DT_GNU_HASH)->d_un.d_ptr = base_of(copy) + size - 8));
	BROKEN((GNU_ONLY, TABLE(DT_GNU_HASH)[0] = 0xffffffff));
	BROKEN((GNU_ONLY, TABLE(DT_GNU_HASH)[0] = 0));
	BROKEN((GNU_ONLY, TABLE(DT_GNU_HASH)[1] = 0xffffffff));
	BROKEN((GNU_ONLY, TABLE(DT_GNU_HASH)[2] = 0xffffffff));
	BROKEN((GNU_ONLY, TABLE(DT_GNU_HASH)[4 + TABLE(DT_GNU_HASH)[2] * sizeof(long) / 4] = 0xfffffff0));
	fresh();
	assert_null(find(copy + 16, names[0]));
	/*
	 * Tests images that end after n bytes. ring3 must find no function, or the right function.
	 * The right function must begin before the image's end.
	 */
	for (size_t n = 0; n <= size; n += 8) {
		char *found;

		segment(copy, PT_LOAD)->p_filesz = n;
		found = find(copy, names[0]);
		assert_true(!found || (found == expected(names[0]) - real + copy && found < copy + n));
	}
}

/*
 * Damages the copy with random bytes. ring3 must not crash. The test does not damage the fields
 * through which ring3 finds the image's size, because ring3 cannot check the size.
 */
static void random_damage(void **state)
{
	ehdr *header = (ehdr *)copy;
	unsigned int found = 0;

	(void)state;
	fresh();
	srandom(1);
	for (int round = 0; round < 20000; round++) {
		fresh();
		if (round % 2)
			GNU_ONLY;
		for (long n = random() % 6; n >= 0; n--)
			copy[(unsigned long)random() % 0x600 % size] = (char)random();
		memcpy(copy + offsetof(ehdr, e_phoff), real + offsetof(ehdr, e_phoff), sizeof header->e_phoff);
		memcpy(copy + offsetof(ehdr, e_phentsize), real + offsetof(ehdr, e_phentsize), 4);
		memcpy((char *)header + header->e_phoff, real + header->e_phoff, 2 * sizeof(phdr));
		for (size_t i = 0; i < NAMES; i++) {
			char *f = find(copy, names[i]);

			assert_true(!f || (f >= copy && f < copy + size));
			found += !!f;
		}
	}
	assert_true(found > 1000);
}

/*
 * Installs a seccomp filter that makes getcpu and the system calls for clocks fail with EXDEV. The
 * kernel itself never returns EXDEV for these calls, so EXDEV shows that the vDSO was not used.
 * Returns 0 on success.
 */
static int forbid_calls(void)
{
#define FORBID(nr) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, nr, 0, 1), \
	BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EXDEV)
	struct sock_filter program[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		FORBID(SYS_clock_gettime), FORBID(SYS_clock_getres), FORBID(SYS_gettimeofday),
		FORBID(SYS_time), FORBID(SYS_getcpu),
#ifdef SYS_clock_gettime64
		FORBID(SYS_clock_gettime64), FORBID(SYS_clock_getres_time64),
#endif
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog filter = { sizeof program / sizeof *program, program };

	return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) ||
		prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
}

static int without_calls(void)
{
	struct timespec ts, res;
	struct timeval tv;
	unsigned int cpu;
	int i;

	/*
	 * forbid_calls fails under qemu-user, which supports neither seccomp nor ptrace. If ptrace
	 * also fails with ENOSYS, this is qemu-user. Then the result is 77, the status of a skipped
	 * test.
	 */
	if (forbid_calls())
		return syscall(SYS_ptrace, 2L, 0L, 0L, 0L) && errno == ENOSYS ? 77 : 1;
	/*
	 * Checks that the seccomp filter makes the system call clock_gettime fail. If the host's
	 * libc then cannot read the clock, this machine's vDSO needs the system call. So the result
	 * is 77.
	 */
	if (syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &ts) != -1 || errno != EXDEV)
		return 2;
	if (clock_gettime(CLOCK_MONOTONIC, &ts))
		return 77;
	for (i = 0; i < 1000; i++) {
		if (r3_clock_gettime(CLOCK_MONOTONIC, &ts) || r3_clock_gettime(CLOCK_REALTIME, &ts) ||
		    r3_clock_gettime(CLOCK_REALTIME_COARSE, &ts))
			return 3;
		if (r3_gettimeofday(&tv, NULL) || tv.tv_sec < ts.tv_sec || tv.tv_sec > ts.tv_sec + 600)
			return 4;
		if (r3_time(NULL) < ts.tv_sec || r3_time(NULL) > ts.tv_sec + 600)
			return 5;
		if (expected("__vdso_clock_getres") && (r3_clock_getres(CLOCK_MONOTONIC, &res) ||
		    res.tv_sec || res.tv_nsec < 1 || r3_clock_getres(CLOCK_MONOTONIC, NULL)))
			return 6;
		if (expected("__vdso_getcpu") && (r3_getcpu(&cpu, NULL) || r3_sched_getcpu() < 0))
			return 7;
	}
	/* The vDSO cannot read CLOCK_THREAD_CPUTIME_ID. So ring3 must execute the system call and return its error. */
	r3_errno = 0;
	if (r3_clock_gettime(CLOCK_THREAD_CPUTIME_ID, &ts) != -1 || r3_errno != EXDEV)
		return 8;
	return 0;
}

static void needs_no_call(void **state)
{
	int status;
	pid_t child;

	(void)state;
	fresh();
	do
		child = fork();
	while (refused(child));
	if (!child)
		_exit(without_calls());
	assert_int_equal(waitpid(child, &status, 0), child);
	if (WIFEXITED(status) && WEXITSTATUS(status) == 77)
		skip();	/* there is no seccomp, or the vDSO cannot read this machine's clock without a system call */
	assert_int_equal(status, 0);
}

/* COST(expression): the nanoseconds that TIMES evaluations of the expression take. */
#define TIMES 2000
#define COST(expression) __extension__({ \
	struct timespec begin_, end_; \
	clock_gettime(CLOCK_MONOTONIC, &begin_); \
	for (int i_ = 0; i_ < TIMES; i_++) \
		(void)(expression); \
	clock_gettime(CLOCK_MONOTONIC, &end_); \
	(end_.tv_sec - begin_.tv_sec) * 1000000000LL + end_.tv_nsec - begin_.tv_nsec; \
})

/*
 * Tests that ring3's clock_gettime is at least three times as fast as the system call. Other
 * programs may disturb the measurement. So the test compares the shortest times of several rounds,
 * and does more rounds if they are needed.
 */
static void is_faster(void **state)
{
	long long with = -1, without = -1, host = -1;
	struct timespec ts;

	(void)state;
	fresh();
	for (int round = 0; round < 7 || (round < 50 && without < 3 * with && without >= 3 * host); round++) {
		long long a = COST(r3_clock_gettime(CLOCK_MONOTONIC, &ts));
		long long b = COST(r3_syscall(SYS_clock_gettime, (long)CLOCK_MONOTONIC, &ts));

		long long c = COST(clock_gettime(CLOCK_MONOTONIC, &ts));

		host = host < 0 || c < host ? c : host;
		with = with < 0 || a < with ? a : with;
		without = without < 0 || b < without ? b : without;
	}
	print_message("clock_gettime: %lld ns, the call: %lld ns\n", with / TIMES, without / TIMES);
	if (without < 3 * host)
		skip();			/* the vDSO cannot read this machine's clock without a system call */
	if (without < 3 * with)
		fail_msg("%d times it takes %lld ns, the call %lld, the host's libc %lld", TIMES, with, without, host);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(absent),
		cmocka_unit_test(whole),
		cmocka_unit_test(linked_elsewhere),
		cmocka_unit_test(broken),
		cmocka_unit_test(random_damage),
		cmocka_unit_test(needs_no_call),
		cmocka_unit_test(is_faster),
	};

	return cmocka_run_group_tests(tests, set_up, NULL);
}
