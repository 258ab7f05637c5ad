/* SPDX-License-Identifier: MIT */
/*
 * Tests functions that no header of a libc declares. They are about capabilities, kernel modules and the processor's
 * segments.
 */
#include "both-libraries.h"
#include "capable.h"
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

/* No header of the host's libc has these structures. */
struct __user_cap_header_struct {
	unsigned int version;
	int pid;
};
struct __user_cap_data_struct {
	unsigned int effective, permitted, inheritable;
};
int capget(struct __user_cap_header_struct *hdrp, struct __user_cap_data_struct *datap);
int capset(struct __user_cap_header_struct *hdrp, struct __user_cap_data_struct *datap);
int init_module(void *module_image, unsigned long len, const char *param_values);
int delete_module(const char *name, unsigned int flags);
#ifdef __GLIBC__
static int finit_module(int fd, const char *param_values, int flags)
{
	return (int)syscall(SYS_finit_module, fd, param_values, flags);
}
#else
int finit_module(int fd, const char *param_values, int flags);
#endif
#ifdef SYS_modify_ldt		/* only x86 has modify_ldt and arch_prctl */
#if defined(__GLIBC__) && defined(__i386__)
#define arch_prctl(code, addr)	((int)syscall(SYS_arch_prctl, code, addr))
#else
int arch_prctl(int code, unsigned long addr);
#endif
int modify_ldt(int func, void *ptr, unsigned long bytecount);
#endif
#ifdef __GLIBC__
#define fchroot(fd, flags)	((int)syscall(472L, fd, flags))
#else
int fchroot(int fd, unsigned int flags);
#endif

#define BAD		((void *)-1)

static void capabilities(struct both *t)
{
	struct __user_cap_header_struct head = { 0x20080522, 0 };
	struct __user_cap_data_struct data[2] = { { 0, 0, 0 }, { 0, 0, 0 } };
	int i;

	OK(capget(&head, data));
	for (i = 0; i < 2; i++) {
		SAY(data[i].effective);
		SAY(data[i].permitted);
		SAY(data[i].inheritable);
	}
	data[0].effective &= ~1u;
	data[0].inheritable |= 1;
	OK(capset(&head, data));
	data[0].effective = data[0].inheritable = 0;
	OK(capget(&head, data));
	SAY(data[0].effective);
	SAY(data[0].inheritable);
	FAILS(capset(&head, BAD), EFAULT);
	FAILS(capget(&head, BAD), EFAULT);
	FAILS(capget(BAD, data), EFAULT);
	head.pid = -1;
	FAILS(capget(&head, data), EINVAL);
	head.pid = 0;
	head.version = 0x1234;
	FAILS(capget(&head, data), EINVAL);
	MUST(head.version, 0x20080522, EDOM);
	head.version = 0x1234;
	FAILS(capset(&head, data), EINVAL);
}

static void modules(struct both *t)
{
	int fd = open("/dev/null", O_RDONLY);

	/*
	 * A kernel without support for modules returns ENOSYS. So the test only requires equal
	 * results from ring3 and the host's libc.
	 */
	SAY(init_module(BAD, 4096, ""));
	SAY(init_module((void *)"no module", 9, ""));
	SAY(delete_module("no such module", O_NONBLOCK));
	SAY(delete_module(BAD, 0));
	SAY(finit_module(-1, "", 0));
	SAY(finit_module(fd, "", 0));
	SAY(finit_module(fd, "", 0x40000000));
	SAY(be_nobody());
	SAY(finit_module(fd, "", 0));
	SAY(init_module((void *)"no module", 9, ""));
	SAY(delete_module("no such module", O_NONBLOCK));
}

#ifdef SYS_modify_ldt
/*
 * Calls modify_ldt. On failure returns -1 and sets errno. glibc on x86_64 returns an error as a
 * negative number, such as -ENOSYS, and leaves errno unchanged. This function converts that result.
 */
static int ldt(int func, void *ptr, unsigned long bytecount)
{
	int result = modify_ldt(func, ptr, bytecount);

	if (result < -1) {
		errno = -result;
		result = -1;
	}
	return result;
}

static void segments(struct both *t)
{
	unsigned int table[64];

	/*
	 * Under an emulator of x86_64 modify_ldt fails. So the test only requires equal results
	 * from ring3 and the host's libc.
	 */
	SAY(ldt(0, table, sizeof table));
	SAY(ldt(99, table, sizeof table));
	SAY(ldt(1, table, 1));
	SAY(ldt(0x11, BAD, 16));
}

/* Tests arch_prctl. i386 has this system call since Linux 4.12. */
static void registers(struct both *t)
{
	unsigned long value = 0;

	if (sizeof(long) == 8) {
		OK(arch_prctl(0x1003, (unsigned long)&value));	/* ARCH_GET_FS */
		SAY(value != 0);
		FAILS(arch_prctl(0x1003, (unsigned long)BAD), EFAULT);
		FAILS(arch_prctl(0x7fffffff, 0), EINVAL);
	} else {
		SAY(arch_prctl(0x7fffffff, 0));
	}
}
#endif

/* Tests fchroot, which Linux has since 7.3. On an older kernel it must fail with ENOSYS. */
static void root_by_descriptor(struct both *t)
{
	int file, dir, missing;

	OK((int)syscall(SYS_mkdirat, AT_FDCWD, "root", 0755));
	dir = open("root", O_PATH | O_DIRECTORY);
	file = open("file", O_RDWR | O_CREAT, 0600);
	SAY(missing = fchroot(dir, 0) < 0 && errno == ENOSYS);
	if (missing) {
		FAILS(fchroot(-1, 1), ENOSYS);
		return;
	}
	FAILS(fchroot(dir, 1), EINVAL);
	FAILS(fchroot(-1, 0), EBADF);
	FAILS(fchroot(file, 0), ENOTDIR);
	SAY(open("/root", O_PATH));		/* ENOENT if fchroot succeeded, because the new root is empty */
	SAY(be_nobody());
	FAILS(fchroot(dir, 0), EPERM);
}

const struct both_case linux_cases[] = {
	{ "capabilities", capabilities, 0 },
	{ "modules", modules, 0 },
#ifdef SYS_modify_ldt
	{ "segments", segments, 0 },
	{ "arch_prctl", registers, 1 },
#endif
	{ "fchroot", root_by_descriptor, 1 },
	{ 0 },
};
