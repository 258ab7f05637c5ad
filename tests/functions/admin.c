/* SPDX-License-Identifier: MIT */
/* The machine's calls: names, mounts, swap, watches, prctl ... Nothing that they do is seen outside. */
#include "crowded.h"
#include "both-libraries.h"
#include "capable.h"
#include <fcntl.h>
#include <sys/fanotify.h>
#include <sys/inotify.h>
#include <sys/io.h>
#include <sys/klog.h>
#include <sys/mount.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/quota.h>
#include <sys/random.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/swap.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <sys/utsname.h>
#include <sys/vfs.h>
#include <unistd.h>

/* As a program declares them that takes them from a C library which does not. */
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
int pivot_root(const char *new_root, const char *put_old);
int arch_prctl(int code, unsigned long addr);
int modify_ldt(int func, void *ptr, unsigned long bytecount);

#define BAD		((void *)-1)
#define NEW_MOUNTS	0x00020000L	/* unshare's CLONE_NEWNS and CLONE_NEWUTS */
#define NEW_NAMES	0x04000000L

/* Whether this runs under qemu-user, which has no ptrace: natively thread 0 is not there. */
static int emulated(void)
{
	return syscall(SYS_ptrace, 2L, 0L, 0L, 0L) && errno == ENOSYS;
}

/* As MUST, OK and FAILS, where qemu does otherwise: then only what both libraries see is compared. */
#define MUST_NATIVELY(expression, value, error) do { \
	if (emulated()) \
		SAY(expression); \
	else \
		MUST(expression, value, error); \
} while (0)
#define OK_NATIVELY(expression)			MUST_NATIVELY(expression, 0, EDOM)
#define FAILS_NATIVELY(expression, error)	MUST_NATIVELY(expression, -1, error)

static void say_text(struct both *t, const char *s)
{
	do
		SAY(*s);
	while (*s++);
}

static void make(const char *path)
{
	close(open(path, O_WRONLY | O_CREAT | O_EXCL, 0600));
}

/* From now on this process is nobody. */
static int be_nobody(void)
{
#ifdef SYS_setresuid32
	return (int)syscall(SYS_setresuid32, 65534L, 65534L, 65534L);
#else
	return (int)syscall(SYS_setresuid, 65534L, 65534L, 65534L);
#endif
}

static void names(struct both *t)
{
	static const char longest[] = "0123456789012345678901234567890123456789012345678901234567890123";
	static volatile size_t no_length = (size_t)-1;
	struct utsname u;
	char name[100];
	size_t len, i;

	OK(uname(&u));
	say_text(t, u.sysname);
	say_text(t, u.nodename);
	say_text(t, u.release);
	say_text(t, u.version);
	say_text(t, u.machine);
	say_text(t, u.domainname);
	SAY(sizeof u);
	FAILS(uname(BAD), EFAULT);

	FAULTS_UNLIKE_GLIBC(gethostname(BAD, 100));
	FAULTS_UNLIKE_GLIBC(getdomainname(BAD, 100));
	if (syscall(SYS_unshare, NEW_NAMES)) {
		SAY(0);
		return;
	}
	OK(sethostname("ring3", 5));
	OK(setdomainname("nis.example", 11));
	OK(uname(&u));
	say_text(t, u.nodename);
	say_text(t, u.domainname);
	for (len = 0; len < 14; len++) {
		for (i = 0; i < sizeof name; i++)
			name[i] = '#';
		if (len < 6)
			FAILS(gethostname(name, len), ENAMETOOLONG);
		else
			OK(gethostname(name, len));
		for (i = 0; i < 8; i++)
			SAY(name[i]);
		for (i = 0; i < sizeof name; i++)
			name[i] = '#';
		OK(getdomainname(name, len));
		for (i = 0; i < 15; i++)
			SAY(name[i]);
	}
	OK(sethostname(longest, 64));
	OK(gethostname(name, 65));
	say_text(t, name);
	FAILS(gethostname(name, 64), ENAMETOOLONG);
	FAILS(sethostname(longest, 65), EINVAL);
	FAILS(sethostname("x", no_length), EINVAL);
	FAILS(setdomainname("x", no_length), EINVAL);
	FAILS(setdomainname(longest, 65), EINVAL);
	FAILS(sethostname(BAD, 5), EFAULT);
	OK(sethostname("", 0));
	OK(gethostname(name, 1));
	SAY(name[0]);
	SAY(be_nobody());
	FAILS(sethostname("x", 1), EPERM);
	FAILS(setdomainname("x", 1), EPERM);
	FAILS(vhangup(), EPERM);
}

static void machine(struct both *t)
{
	struct sysinfo info;
	char text[64], other[64];
	int i, equal = 0;

	OK(sysinfo(&info));
	SAY(info.uptime > 0);
	SAY(info.totalram);
	SAY(info.freeram <= info.totalram);
	SAY(info.totalswap);
	SAY(info.procs > 0);
	SAY(info.totalhigh);
	SAY(info.freehigh);
	SAY(info.mem_unit);
	SAY(info.loads[0] < 100000000 && info.loads[1] < 100000000 && info.loads[2] < 100000000);
	FAILS(sysinfo(BAD), EFAULT);
	MUST(getpagesize(), 4096, EDOM);

	MUST(getrandom(text, sizeof text, 0), sizeof text, EDOM);
	MUST(getrandom(other, sizeof other, GRND_NONBLOCK), sizeof other, EDOM);
	for (i = 0; i < (int)sizeof text; i++)
		equal += text[i] == other[i];
	SAY(equal < 20);
	MUST(getrandom(text, 0, 0), 0, EDOM);
	FAULTS_UNLIKE_GLIBC(getrandom(BAD, 16, 0));	/* the vDSO looks there, since 2.41 */
	FAILS(getrandom(text, sizeof text, 0x100), EINVAL);

	SAY(klogctl(10, NULL, 0) > 0);
	SAY(klogctl(3, text, sizeof text) > 0);
	if (may(SYSLOG)) {
		FAILS_NATIVELY(klogctl(3, NULL, 10), EINVAL);
		FAILS_NATIVELY(klogctl(3, text, -1), EINVAL);
	}
	ALLOWED(SYSLOG, klogctl(99, text, 10), -1, EINVAL);

	SAY(ioperm(65536, 1, 0));	/* an emulator has neither of the two */
	SAY(ioperm(65535, 2, 0));
	SAY(iopl(4));
	SAY(iopl(0));

	ALLOWED(SYS_BOOT, reboot(0x12345678), -1, EINVAL);
	SAY(be_nobody());
	FAILS(reboot(0x12345678), EPERM);
	SAY(iopl(3));
	SAY(ioperm(0x80, 1, 1));
}

static void personalities(struct both *t)
{
	SAY(personality(0xffffffff));
	SAY(personality(PER_LINUX | ADDR_NO_RANDOMIZE));
	MUST(personality(0xffffffff), PER_LINUX | ADDR_NO_RANDOMIZE, EDOM);
	if (emulated())			/* takes what follows for an error */
		return;
	MUST(personality(0xfffff001), PER_LINUX | ADDR_NO_RANDOMIZE, EDOM);
	MUST(personality(0), (int)0xfffff001, EDOM);
	MUST(personality(0xffffffff), 0, EDOM);
}

static void own_process(struct both *t)
{
	char name[17] = "----------------";
	int number = -1;

	OK(prctl(PR_SET_NAME, "a name that is too long"));
	OK(prctl(PR_GET_NAME, name));
	say_text(t, name);
	OK(prctl(PR_SET_PDEATHSIG, 12L));
	OK(prctl(PR_GET_PDEATHSIG, &number));
	MUST(number, 12, EDOM);
	FAILS(prctl(PR_SET_PDEATHSIG, 1000L), EINVAL);
	OK(prctl(PR_SET_DUMPABLE, 0L, 0L, 0L, 0L));
	MUST(prctl(PR_GET_DUMPABLE, 0L, 0L, 0L, 0L), 0, EDOM);
	OK(prctl(PR_SET_TIMERSLACK, 77777L, 0L, 0L, 0L));
	MUST(prctl(PR_GET_TIMERSLACK, 0L, 0L, 0L, 0L), 77777, EDOM);
	OK_NATIVELY(prctl(PR_SET_CHILD_SUBREAPER, 1L, 0L, 0L, 0L));
	OK_NATIVELY(prctl(PR_GET_CHILD_SUBREAPER, &number, 0L, 0L, 0L));
	MUST_NATIVELY(number, 1, EDOM);
	/* Every argument gets there: each alone is refused. */
	FAILS(prctl(PR_SET_NO_NEW_PRIVS, 2L, 0L, 0L, 0L), EINVAL);
	FAILS(prctl(PR_SET_NO_NEW_PRIVS, 1L, 1L, 0L, 0L), EINVAL);
	FAILS(prctl(PR_SET_NO_NEW_PRIVS, 1L, 0L, 1L, 0L), EINVAL);
	FAILS(prctl(PR_SET_NO_NEW_PRIVS, 1L, 0L, 0L, 1L), EINVAL);
	OK(prctl(PR_SET_NO_NEW_PRIVS, 1L, 0L, 0L, 0L));
	MUST(prctl(PR_GET_NO_NEW_PRIVS, 0L, 0L, 0L, 0L), 1, EDOM);
	MUST(prctl(PR_CAPBSET_READ, 0L, 0L, 0L, 0L), 1, EDOM);
	FAILS(prctl(PR_CAPBSET_READ, 1000L, 0L, 0L, 0L), EINVAL);
	FAILS(prctl(PR_SET_NAME, BAD), EFAULT);
	FAILS(prctl(0x7fffffff, 0L, 0L, 0L, 0L), EINVAL);
}

static long peek(int request, long pid, const void *address)
{
	errno = 0;
	return ptrace(request, pid, address, NULL);
}

static void tracing(struct both *t)
{
	static long words[2] = { -1, 0x1234567 };
	int status = 0;
	long child;

	do
		child = syscall(SYS_fork);
	while (refused(child));
	if (!child) {
		if (ptrace(PTRACE_TRACEME))
			_exit(77);
		syscall(SYS_kill, syscall(SYS_getpid), 19L);
		_exit(words[1] == 7654321 ? 42 : 43);
	}
	SAY(child > 0);
	SAY(syscall(SYS_wait4, child, &status, 0L, 0L) == child);
	SAY(status);
	if (status == 77 << 8)		/* under an emulator */
		return;
	MUST(peek(PTRACE_PEEKDATA, child, &words[0]), -1, 0);
	MUST(peek(PTRACE_PEEKTEXT, child, &words[1]), 0x1234567, 0);
	MUST(peek(PTRACE_PEEKDATA, child, (void *)8), -1, EIO);
	SAY(peek(PTRACE_PEEKUSER, child, (void *)0) != 0x5555);
	MUST(peek(PTRACE_PEEKUSER, child, (void *)0x100000), -1, EIO);
	OK(ptrace(PTRACE_POKEDATA, child, &words[1], 7654321L));
	MUST(peek(PTRACE_PEEKDATA, child, &words[1]), 7654321, 0);
	MUST(words[1], 0x1234567, EDOM);
	OK(ptrace(PTRACE_SETOPTIONS, child, NULL, (long)PTRACE_O_TRACEEXIT));
	FAILS(ptrace(PTRACE_SETOPTIONS, child, NULL, 0x40000000L), EINVAL);
	FAILS(ptrace((int)0x4fff, child, NULL, NULL), EIO);
	OK(ptrace(PTRACE_CONT, child, NULL, NULL));
	SAY(syscall(SYS_wait4, child, &status, 0L, 0L) == child);
	SAY(status);
	{
		unsigned long message = 0;

		OK(ptrace(PTRACE_GETEVENTMSG, child, NULL, &message));
		MUST(message, 42 << 8, EDOM);
		FAILS(ptrace(PTRACE_GETEVENTMSG, child, NULL, BAD), EFAULT);
	}
	OK(ptrace(PTRACE_DETACH, child, NULL, NULL));
	SAY(syscall(SYS_wait4, child, &status, 0L, 0L) == child);
	SAY(status);
	FAILS(ptrace(PTRACE_ATTACH, child, NULL, NULL), ESRCH);
	MUST(peek(PTRACE_PEEKDATA, child, &words[0]), -1, ESRCH);
}

static void say_events(struct both *t, int fd)
{
	char buf[1024] __attribute__((aligned(8)));
	long n, i;

	n = read(fd, buf, sizeof buf);
	SAY(n);
	for (i = 0; i < n;) {
		struct inotify_event *e = (struct inotify_event *)(buf + i);

		SAY(e->wd);
		SAY(e->mask);
		SAY(e->cookie != 0);
		SAY(e->len);
		if (e->len)
			say_text(t, e->name);
		i += (long)(sizeof *e + e->len);
	}
}

static void watches(struct both *t)
{
	int fd = inotify_init(), other, wd;

	SAY(fd >= 0);
	MUST(inotify_add_watch(fd, ".", IN_CREATE | IN_CLOSE | IN_DELETE | IN_ISDIR), 1, EDOM);
	make("file");
	say_events(t, fd);
	MUST(wd = inotify_add_watch(fd, "file", IN_ALL_EVENTS), 2, EDOM);
	OK(chmod("file", 0644));
	say_events(t, fd);
	MUST(inotify_add_watch(fd, "file", IN_OPEN | IN_ONESHOT), wd, EDOM);
	OK(inotify_rm_watch(fd, wd));
	say_events(t, fd);
	FAILS(inotify_rm_watch(fd, wd), EINVAL);
	FAILS(inotify_rm_watch(1000, 1), EBADF);
	FAILS(inotify_add_watch(fd, "missing", IN_OPEN), ENOENT);
	FAILS(inotify_add_watch(fd, "file", IN_OPEN | IN_ONLYDIR), ENOTDIR);
	FAILS(inotify_add_watch(fd, "file", 0), EINVAL);
	FAILS(inotify_add_watch(fd, BAD, IN_OPEN), EFAULT);
	FAILS(inotify_add_watch(1000, "file", IN_OPEN), EBADF);
	FAILS_NATIVELY(inotify_init1(0x40000000), EINVAL);
	other = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
	SAY(other == fd + 1);
	{
		char buf[64];

		FAILS(read(other, buf, sizeof buf), EAGAIN);
	}
	FAILS(inotify_add_watch(0, "file", IN_OPEN), EINVAL);
}

static void filesystem_watches(struct both *t)
{
	struct fanotify_event_metadata e[8];
	long n;
	int fd, file;

	if (may(SYS_ADMIN))
		FAILS_NATIVELY(fanotify_init(0x80000000, O_RDONLY), EINVAL);
	fd = fanotify_init(FAN_CLASS_NOTIF | FAN_NONBLOCK | FAN_CLOEXEC, O_RDONLY);
	SAY(fd >= 0);
	if (fd < 0)
		return;
	make("file");
	OK(fanotify_mark(fd, FAN_MARK_ADD, FAN_OPEN | FAN_CLOSE, AT_FDCWD, "file"));
	file = open("file", O_RDONLY);
	n = read(fd, e, sizeof e);
	SAY(n);
	if (n > 0) {
		SAY(FAN_EVENT_OK(e, n));
		SAY(e->event_len);
		SAY(e->vers);
		SAY(e->metadata_len);
		SAY(e->mask);
		SAY(e->pid == syscall(SYS_getpid));
		OK(close(e->fd));
	}
	OK(close(file));
	n = read(fd, e, sizeof e);
	SAY(n);
	if (n > 0) {
		SAY(e->mask);
		OK(close(e->fd));
	}
	OK(fanotify_mark(fd, FAN_MARK_REMOVE, FAN_OPEN, AT_FDCWD, "file"));
	OK(fanotify_mark(fd, FAN_MARK_FLUSH, 0, AT_FDCWD, NULL));
	file = open(".", O_RDONLY);
	OK(fanotify_mark(fd, FAN_MARK_ADD, FAN_OPEN, file, NULL));
	OK(close(file));
	/* Both halves of the mask get there, and what stands after them. */
	FAILS(fanotify_mark(fd, FAN_MARK_ADD, FAN_OPEN | 1ULL << 32, AT_FDCWD, "file"), EINVAL);
	FAILS(fanotify_mark(fd, FAN_MARK_ADD, FAN_OPEN | 1ULL << 63, AT_FDCWD, "file"), EINVAL);
	FAILS(fanotify_mark(fd, FAN_MARK_ADD, 0, AT_FDCWD, "file"), EINVAL);
	FAILS(fanotify_mark(fd, 0, FAN_OPEN, AT_FDCWD, "file"), EINVAL);
	FAILS(fanotify_mark(fd, FAN_MARK_ADD, FAN_OPEN, 1000, "file"), EBADF);
	FAILS(fanotify_mark(fd, FAN_MARK_ADD, FAN_OPEN, AT_FDCWD, "missing"), ENOENT);
	FAILS(fanotify_mark(fd, FAN_MARK_ADD, FAN_OPEN, AT_FDCWD, BAD), EFAULT);
	FAILS(fanotify_mark(1000, FAN_MARK_ADD, FAN_OPEN, AT_FDCWD, "file"), EBADF);
	FAILS(fanotify_mark(fd, FAN_MARK_ADD | FAN_MARK_ONLYDIR, FAN_OPEN, AT_FDCWD, "file"), ENOTDIR);
}

/* A mount namespace of this process alone; 0 where there is none to be had. */
static int own_mounts(struct both *t)
{
	if (syscall(SYS_unshare, NEW_MOUNTS)) {
		SAY(0);
		return 0;
	}
	/* In a chroot / is no mount. */
	if (mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL)) {
		SAY(errno);
		return 0;
	}
	return 1;
}

static void mounts(struct both *t)
{
	struct stat outside, st;
	struct statfs fs;

	OK(mkdir("dir", 0700));
	OK(mkdir("other", 0700));
	make("file");
	if (!own_mounts(t))
		return;
	OK(stat("dir", &outside));
	OK(mount("anything", "dir", "tmpfs", MS_NOSUID | MS_NODEV, "mode=0751,size=64k"));
	OK(stat("dir", &st));
	SAY(st.st_dev != outside.st_dev);
	SAY(st.st_mode);
	OK(statfs("dir", &fs));
	SAY(fs.f_type);
	SAY(fs.f_blocks);
	SAY(fs.f_flags);
	OK(mount("dir", "other", NULL, MS_BIND, NULL));
	OK(mount(NULL, "other", NULL, MS_BIND | MS_REMOUNT | MS_RDONLY, NULL));
	FAILS(mkdir("other/below", 0700), EROFS);
	OK(mkdir("dir/below", 0700));
	FAILS(umount("dir/below"), EINVAL);
	FAILS(umount2("other", MNT_EXPIRE), EAGAIN);
	OK(umount2("other", MNT_EXPIRE));
	{
		int fd = open("dir/below", O_RDONLY);

		FAILS(umount("dir"), EBUSY);
		OK(umount2("dir", MNT_DETACH | UMOUNT_NOFOLLOW));
		OK(close(fd));
	}
	OK(stat("dir", &st));
	SAY(st.st_dev == outside.st_dev);
	OK(mount("anything", "dir", "tmpfs", 0, NULL));
	OK(umount("dir"));
	FAILS(umount("dir"), EINVAL);

	FAILS(mount("anything", "dir", "no such filesystem", 0, NULL), ENODEV);
	FAILS(mount("anything", "missing", "tmpfs", 0, NULL), ENOENT);
	FAILS(mount("file", "dir", "ext4", 0, NULL), ENOTBLK);
	FAILS(mount("anything", "file", "tmpfs", 0, NULL), ENOTDIR);
	FAILS(mount("anything", BAD, "tmpfs", 0, NULL), EFAULT);
	FAILS(mount(BAD, "dir", "tmpfs", 0, NULL), EFAULT);
	FAILS(mount("anything", "dir", BAD, 0, NULL), EFAULT);
	FAILS(umount("missing"), ENOENT);
	FAILS(umount(BAD), EFAULT);
	FAILS(umount2("dir", 0x1000), EINVAL);
	FAILS(umount2("dir", MNT_EXPIRE | MNT_FORCE), EINVAL);
	FAILS(pivot_root("missing", "missing"), ENOENT);
	FAILS(pivot_root("file", "file"), ENOTDIR);
	FAILS(pivot_root("dir", "other"), EBUSY);
	FAILS(pivot_root(BAD, "other"), EFAULT);
	SAY(be_nobody());
	FAILS(mount("anything", "/tmp", "tmpfs", 0, NULL), EPERM);
	FAILS(umount("/proc"), EPERM);
	FAILS(pivot_root("/tmp", "/tmp"), EPERM);
}

static void new_mounts(struct both *t)
{
	struct mount_attr attr = { 0, 0, 0, 0 };
	struct stat st;
	int fs, fd;

	errno = 0;
	if (fsopen("tmpfs", 0x1000) && errno == ENOSYS) {	/* under an emulator */
		FAILS(fsopen("tmpfs", 0), ENOSYS);
		FAILS(open_tree(AT_FDCWD, ".", 0), ENOSYS);
		return;
	}
	ALLOWED(SYS_ADMIN, fsopen("tmpfs", 0x1000), -1, EINVAL);
	OK(mkdir("dir", 0700));
	if (!own_mounts(t))
		return;
	fs = fsopen("tmpfs", FSOPEN_CLOEXEC);
	SAY(fs >= 0);
	OK(fsconfig(fs, FSCONFIG_SET_STRING, "mode", "0712", 0));
	FAILS(fsconfig(fs, FSCONFIG_SET_STRING, "no such option", "1", 0), EINVAL);
	FAILS(fsconfig(fs, FSCONFIG_SET_STRING, NULL, "1", 0), EINVAL);
	FAILS(fsconfig(fs, FSCONFIG_SET_STRING, "mode", "1", 1), EINVAL);
	FAILS(fsconfig(fs, 1000, NULL, NULL, 0), EOPNOTSUPP);
	FAILS(fsmount(fs, 0, 0), EINVAL);
	OK(fsconfig(fs, FSCONFIG_CMD_CREATE, NULL, NULL, 0));
	FAILS(fsmount(fs, 0x1000, 0), EINVAL);
	fd = fsmount(fs, FSMOUNT_CLOEXEC, MOUNT_ATTR_NODEV);
	SAY(fd >= 0);
	OK(close(fs));
	OK(move_mount(fd, "", AT_FDCWD, "dir", MOVE_MOUNT_F_EMPTY_PATH));
	FAILS(move_mount(fd, "", AT_FDCWD, "missing", MOVE_MOUNT_F_EMPTY_PATH), ENOENT);
	FAILS(move_mount(fd, "", AT_FDCWD, "dir", 0x10000), EINVAL);
	FAILS(move_mount(fd, "missing", AT_FDCWD, "dir", 0), ENOENT);
	OK(close(fd));
	OK(stat("dir", &st));
	MUST(st.st_mode, S_IFDIR | 0712, EDOM);
	attr.attr_set = MOUNT_ATTR_RDONLY;
	OK(mount_setattr(AT_FDCWD, "dir", 0, &attr, sizeof attr));
	FAILS(mkdir("dir/below", 0700), EROFS);
	attr.attr_clr = MOUNT_ATTR_RDONLY;
	attr.attr_set = 0;
	OK(mount_setattr(AT_FDCWD, "dir", 0, &attr, sizeof attr));
	OK(mkdir("dir/below", 0700));
	FAILS(mount_setattr(AT_FDCWD, "dir", 0, &attr, 8), EINVAL);
	FAILS(mount_setattr(AT_FDCWD, "dir", 0, BAD, sizeof attr), EFAULT);
	FAILS(mount_setattr(AT_FDCWD, "dir/below", 0, &attr, sizeof attr), EINVAL);
	fs = fspick(AT_FDCWD, "dir", FSPICK_CLOEXEC);
	SAY(fs >= 0);
	OK(fsconfig(fs, FSCONFIG_SET_FLAG, "ro", NULL, 0));
	OK(fsconfig(fs, FSCONFIG_CMD_RECONFIGURE, NULL, NULL, 0));
	FAILS(mkdir("dir/more", 0700), EROFS);
	OK(close(fs));
	FAILS(fspick(AT_FDCWD, "missing", 0), ENOENT);
	FAILS(fspick(AT_FDCWD, "dir", 0x1000), EINVAL);
	fd = open_tree(AT_FDCWD, "dir", OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC);
	SAY(fd >= 0);
	OK(fstatat(fd, "below", &st, 0));
	OK(close(fd));
	FAILS(open_tree(AT_FDCWD, "missing", 0), ENOENT);
	FAILS(open_tree(AT_FDCWD, "dir", 0x10), EINVAL);
	FAILS(open_tree(1000, "dir", 0), EBADF);
	OK(umount("dir"));
	FAILS(fsopen("no such filesystem", 0), ENODEV);
	FAILS(fsopen(BAD, 0), EFAULT);
	FAILS(fsconfig(1000, FSCONFIG_CMD_CREATE, NULL, NULL, 0), EBADF);
	FAILS(fsmount(1000, 0, 0), EBADF);
}

static void swap_and_quotas(struct both *t)
{
	struct dqblk limits;

	make("file");
	ALLOWED(SYS_ADMIN, swapon("missing", 0), -1, ENOENT);
	ALLOWED(SYS_ADMIN, swapon("file", 0), -1, EINVAL);
	ALLOWED(SYS_ADMIN, swapon("file", 0x40000000), -1, EINVAL);
	ALLOWED(SYS_ADMIN, swapon(BAD, 0), -1, EFAULT);
	ALLOWED(SYS_ADMIN, swapoff("missing"), -1, ENOENT);
	ALLOWED(SYS_ADMIN, swapoff("file"), -1, EINVAL);
	ALLOWED(SYS_ADMIN, swapoff(BAD), -1, EFAULT);
	/* ENOSYS, if the kernel was built without. */
	SAY(quotactl(QCMD(Q_GETQUOTA, USRQUOTA), "file", 0, (char *)&limits));
	SAY(quotactl(QCMD(Q_GETQUOTA, USRQUOTA), "missing", 0, (char *)&limits));
	SAY(quotactl(QCMD(Q_GETQUOTA, 77), "file", 0, (char *)&limits));
	SAY(quotactl(QCMD(Q_GETFMT, GRPQUOTA), BAD, 0, (char *)&limits));
	SAY(quotactl(QCMD(0x123456, USRQUOTA), "file", 0, NULL));
	SAY(be_nobody());
	FAILS(swapon("/etc/passwd", 0), EPERM);
	FAILS(swapoff("/etc/passwd"), EPERM);
}

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
	/* ENOSYS, if the kernel was built without. */
	SAY(init_module(BAD, 4096, ""));
	SAY(init_module((void *)"no module", 9, ""));
	SAY(delete_module("no such module", O_NONBLOCK));
	SAY(delete_module(BAD, 0));
	SAY(be_nobody());
	SAY(init_module((void *)"no module", 9, ""));
	SAY(delete_module("no such module", O_NONBLOCK));
}

/* glibc gives x86_64's error numbers as they come, 32 bits wide: -ENOSYS, errno as it was. */
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
	unsigned long value = 0;

	/* No emulator of x86_64 has modify_ldt. */
	SAY(ldt(0, table, sizeof table));
	SAY(ldt(99, table, sizeof table));
	SAY(ldt(1, table, 1));
	SAY(ldt(0x11, BAD, 16));
	if (sizeof(long) == 8) {	/* where the host's libc has it too */
		OK(arch_prctl(0x1003, (unsigned long)&value));	/* ARCH_GET_FS */
		SAY(value != 0);
		FAILS(arch_prctl(0x1003, (unsigned long)BAD), EFAULT);
		FAILS(arch_prctl(0x7fffffff, 0), EINVAL);
	}
}

const struct both_case admin_cases[] = {
	{ "uname, host's and domain's name", names, 0 },
	{ "the machine", machine, 0 },
	{ "personality", personalities, 0 },
	{ "prctl", own_process, 0 },
	{ "ptrace", tracing, 0 },
	{ "inotify", watches, 0 },
	{ "fanotify", filesystem_watches, 0 },
	{ "mount", mounts, 0 },
	{ "fsopen and the rest", new_mounts, 1 },
	{ "swap and quotas", swap_and_quotas, 0 },
	{ "capabilities", capabilities, 0 },
	{ "modules", modules, 0 },
	{ "segments", segments, 0 },
	{ 0 },
};
