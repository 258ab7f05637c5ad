/* SPDX-License-Identifier: MIT */
/*
 * Tests functions with an argument that points to an object, such as a struct stat. The library
 * itself, not only the kernel, reads or writes this object. With a bad pointer the function must
 * fail with EFAULT, and must not crash. With any pointer, the function must not change a byte
 * outside of the object. ring3's functions must return what their manual pages say. Most checks do
 * not call glibc's functions, because they crash at many of these pointers.
 */
#include "crowded.h"
#include "both-libraries.h"
#include <fcntl.h>
#include <mqueue.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <sys/timex.h>
#include <sys/uio.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <utime.h>

#define PAGE	4096

enum {
	OUT = 1,	/* the function writes the object, so a pointer to a read-only page is bad */
	NIL = 2,	/* the function accepts NULL */
	FAR = 4,	/* the vDSO's code writes the object, and crashes at addresses that are not writable */
	NO_GOOD = 8,	/* the test never passes a good pointer, because the function would set the clock */
	SAME = 16,	/* two successive calls must write the same bytes; the test compares them */
	BYTES = 32,	/* not aligned, so the page boundary may be after any byte of the object */
	LAX = 64,	/* qemu accepts some bad pointers, so under qemu the call may succeed */
};

struct object {
	const char *name;
	long (*call)(void *object);
	size_t size;
	int flags;
	const void *contents;	/* contents of the object before the call; NULL: zeros */
};

/*
 * Some of these pages are read-only, some are not accessible. The test passes objects that lie across the boundary of two
 * pages.
 */
static char *pages;
#define GOOD		(pages + 0 * PAGE)	/* the first of three accessible pages */
#define BEFORE_NONE	(pages + 2 * PAGE)
#define AFTER_NONE	(pages + 4 * PAGE)
#define AFTER_RO	(pages + 6 * PAGE)
#define UNMAPPED	(pages + 7 * PAGE)

static int timer_fd, file, queue, ipc_id, pair[2], epoll;
/*
 * Always NULL. glibc declares some parameters nonnull, so the compiler would warn if it saw the
 * NULL. With volatile, the compiler does not see the value.
 */
static void *volatile nil;
static timer_t timer;
static sigset_t usr1;
static char read_byte;
static struct iovec vector = { &read_byte, 1 };

#ifndef __GLIBC__
static struct both *current;
static const char *current_name;

/*
 * Signal handler for a crash in a tested function. Records the function's name, and ends the
 * process.
 */
static void crashed(int signum)
{
	current->say(current, __LINE__, current_name, signum, 0, "crashed");
	_exit(1);
}

/*
 * True if the function fails with EFAULT for pointer p. Also true if the system call is missing
 * (ENOSYS), as it may be in an emulator. The flag LAX marks functions that may succeed under qemu,
 * because qemu does not check all pointers. For them the result is always true under qemu, so it
 * does not matter whether they fail.
 */
static int is_bad(const struct object *o, void *p)
{
	int is_fault = o->call(p) == -1 && (errno == EFAULT || errno == ENOSYS);

	return is_fault || (o->flags & LAX && emulated());
}

static void fill(const struct object *o, char *p, size_t size)
{
	if (o->contents)
		memcpy(p, o->contents, size);
	else
		memset(p, 0, size);
}

/*
 * Calls the function with objects that lie partly in an accessible page and partly in an
 * inaccessible page. The boundary of the pages is after 4, 8, 12 ... bytes of the object. With the
 * flag BYTES, the boundary is after 1, 2, 3 ... bytes. If begins_good is not 0, the object begins
 * in the accessible page. Returns true if each call fails as is_bad() says.
 */
static int is_bad_across(const struct object *o, char *boundary, int begins_good)
{
	size_t step = o->flags & BYTES ? 1 : 4, before;

	for (before = step; before < o->size; before += step) {
		if (begins_good)
			fill(o, boundary - before, before);
		if (!is_bad(o, boundary - before))
			return 0;
	}
	return 1;
}

/*
 * Calls the function with an object that lies across the boundary of two accessible pages. Returns
 * true if the function succeeds and writes no byte outside of the object. A function with the flag
 * SAME must also write the same bytes to the array `other`.
 */
static int is_good_across(const struct object *o)
{
	char *boundary = GOOD + PAGE, other[512];
	size_t before = o->size / 8 * 4, i;
	char *p = boundary - before;

	memset(GOOD, 0x5a, 2 * PAGE);
	fill(o, p, o->size);
	if (o->call(p) < 0 && errno != ENOSYS)
		return 0;
	for (i = 0; i < 2 * PAGE; i++)
		if ((GOOD + i < p || GOOD + i >= p + o->size) && GOOD[i] != 0x5a)
			return 0;
	if (!(o->flags & SAME))
		return 1;
	/*
	 * The values may change between two calls, for example a remaining time. So this loop
	 * compares the results of two calls up to ten times.
	 */
	for (i = 0; i < 10; i++) {
		fill(o, other, o->size);
		o->call(other);
		if (!memcmp(p, other, o->size))
			return 1;
		fill(o, p, o->size);
		o->call(p);
	}
	return 0;
}

static void *const far[] = {
	(void *)1, (void *)(PAGE - 8), (void *)-1, (void *)-16, (void *)-PAGE,
#if defined(__aarch64__) || defined(__riscv)
	(void *)0x1000000000000, (void *)0xffff800000000000,
#elif UINTPTR_MAX > 0xffffffff
	(void *)0x7ffffffff000, (void *)0x7ffffffffffc, (void *)0x800000000000, (void *)0xffff800000000000,
#else
	(void *)0xffffe000,
#endif
};

static int is_far_bad(const struct object *o)
{
	size_t i;

	for (i = 0; i < sizeof far / sizeof *far; i++)
		if (!is_bad(o, far[i]))
			return 0;
	return 1;
}
#define CAN(name, expression)	(current_name = (name), (expression))
#define LIBRARY_MUST		MUST
#else
#define CAN(name, expression)	1
#define LIBRARY_MUST(expression, value, error)	MUST((errno = (error), (value)), value, error)
#endif

/*
 * SEE(expression): evaluates a check of object `o` and records whether the check succeeded. If the
 * check did not succeed, fails the test.
 */
#define SEE(expression) do { \
	long long value_ = CAN(o->name, expression); \
	t->say(t, __LINE__, o->name, value_, 0, value_ ? 0 : "not " #expression); \
} while (0)

static void see(struct both *t, const struct object *o)
{
	for (; o->name; o++) {
		if (!(o->flags & NIL))
			SEE(is_bad(o, NULL));
		SEE(is_far_bad(o));
		if (!(o->flags & NO_GOOD))
			SEE(is_good_across(o));
		if (o->flags & FAR)
			continue;
		SEE(is_bad(o, UNMAPPED));
		SEE(is_bad(o, BEFORE_NONE + PAGE));
		SEE(is_bad_across(o, BEFORE_NONE + PAGE, 1));
		SEE(is_bad_across(o, AFTER_NONE, 0));
		if (!(o->flags & OUT))
			continue;
		SEE(is_bad(o, AFTER_RO - PAGE));
		SEE(is_bad_across(o, AFTER_RO - PAGE, 1));
		SEE(is_bad_across(o, AFTER_RO, 0));
	}
}

static void set_up(struct both *t)
{
	pages = mmap(NULL, 8 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	MUST(pages == MAP_FAILED, 0, EDOM);
	OK(mprotect(BEFORE_NONE + PAGE, PAGE, PROT_NONE));
	OK(mprotect(AFTER_RO - PAGE, PAGE, PROT_READ));
	OK(munmap(UNMAPPED, PAGE));
#ifndef __GLIBC__
	current = t;
	signal(SIGSEGV, crashed);
	signal(SIGBUS, crashed);
#endif
	sigemptyset(&usr1);
	sigaddset(&usr1, SIGUSR1);
	OK(sigprocmask(SIG_BLOCK, &usr1, NULL));
}

/*
 * Converts the result of a function that returns an error number and leaves errno unchanged.
 * Returns 0 for the result 0. For an error number, sets errno and returns -1.
 */
static long numbered(int error)
{
	if (!error)
		return 0;
	errno = error;
	return -1;
}

#define CALL(name, expression)	static long name(void *p) { return (long)(expression); }

/* Functions for signals. */
CALL(call_act, sigaction(SIGUSR2, p, NULL))
CALL(call_oldact, sigaction(SIGUSR2, NULL, p))
CALL(call_sigwait, (raise(SIGUSR1), numbered(sigwait(&usr1, p))))
CALL(call_sigtimedwait, (raise(SIGUSR1), sigtimedwait(&usr1, NULL, p) == -1 && errno == EFAULT ?
			 (sigwaitinfo(&usr1, NULL), errno = EFAULT, -1) : 0))

static void signals(struct both *t)
{
	const struct object objects[] = {
		{ "sigaction act", call_act, sizeof(struct sigaction), NIL, 0 },
		{ "sigaction oldact", call_oldact, sizeof(struct sigaction), OUT | NIL | SAME, 0 },
		{ "sigwait sig", call_sigwait, sizeof(int), OUT | SAME, 0 },
		{ "sigtimedwait timeout", call_sigtimedwait, sizeof(struct timespec), NIL, 0 },
		{ 0 }
	};

	set_up(t);
	see(t, objects);
}

/* Functions that wait. */
CALL(call_ppoll, ppoll(NULL, 0, p, NULL))
CALL(call_pselect, pselect(0, NULL, NULL, NULL, p, NULL))
CALL(call_select, select(0, NULL, NULL, NULL, p))
CALL(call_nanosleep, nanosleep(p, NULL))
CALL(call_clock_nanosleep, numbered(clock_nanosleep(CLOCK_MONOTONIC, 0, p, NULL)))
#ifndef __GLIBC__
static void nothing(int signum) { (void)signum; }

static long call_remain(void *p)
{
	const struct itimerval often = { { 0, 2000 }, { 0, 2000 } }, never = { { 0, 0 }, { 0, 0 } };
	const struct timespec long_enough = { 20, 0 };
	int error;

	signal(SIGALRM, nothing);
	setitimer(ITIMER_REAL, &often, NULL);
	error = clock_nanosleep(CLOCK_MONOTONIC, 0, &long_enough, p);
	setitimer(ITIMER_REAL, &never, NULL);
	return error == EINTR ? 0 : numbered(error ? error : EINVAL);
}

static long call_epoll_pwait2(void *p)
{
	struct epoll_event event;

	return epoll_pwait2(epoll, &event, 1, p, NULL);
}
#else
CALL(call_remain, (intptr_t)p)
CALL(call_epoll_pwait2, (intptr_t)p)
#endif

static void waiting(struct both *t)
{
	const struct object objects[] = {
		{ "ppoll", call_ppoll, sizeof(struct timespec), NIL, 0 },
		{ "pselect", call_pselect, sizeof(struct timespec), NIL, 0 },
		{ "select", call_select, sizeof(struct timeval), NIL, 0 },
		{ "epoll_pwait2", call_epoll_pwait2, sizeof(struct timespec), NIL | LAX, 0 },
		{ "nanosleep request", call_nanosleep, sizeof(struct timespec), LAX, 0 },
		{ "clock_nanosleep request", call_clock_nanosleep, sizeof(struct timespec), 0, 0 },
		{ "clock_nanosleep remain", call_remain, sizeof(struct timespec), OUT | NIL, 0 },
		{ 0 }
	};

	set_up(t);
	epoll = epoll_create1(0);
	see(t, objects);
	/*
	 * Tests a timeout in read-only memory. select cannot write the remaining time to it, but must not fail for this
	 * reason.
	 */
	if (!emulated())
		LIBRARY_MUST(select(0, NULL, NULL, NULL, (struct timeval *)(AFTER_RO - PAGE)), 0, EDOM);
	OK(ppoll(NULL, 0, (struct timespec *)(AFTER_RO - PAGE), NULL));
	OK(pselect(0, NULL, NULL, NULL, (struct timespec *)(AFTER_RO - PAGE), NULL));
}

/* Functions for clocks and timers. */
CALL(call_clock_gettime, clock_gettime(CLOCK_MONOTONIC, p))
CALL(call_clock_getres, clock_getres(CLOCK_MONOTONIC, p))
CALL(call_gettimeofday, gettimeofday(p, NULL))
CALL(call_zone, gettimeofday(nil, p))
CALL(call_time, time(p))
CALL(call_cpu, syscall(SYS_getcpu, 0L, 0L, 0L) ? -1 : getcpu(p, NULL))
CALL(call_node, syscall(SYS_getcpu, 0L, 0L, 0L) ? -1 : getcpu(NULL, p))
CALL(call_cpuclockid, numbered(clock_getcpuclockid(0, p)))
CALL(call_getitimer, getitimer(ITIMER_VIRTUAL, p))
CALL(call_setitimer, setitimer(ITIMER_VIRTUAL, p, NULL))
CALL(call_old_itimer, setitimer(ITIMER_VIRTUAL, &(struct itimerval){ { 0, 0 }, { 0, 0 } }, p))
CALL(call_timer_gettime, timer_gettime(timer, p))
CALL(call_timer_settime, timer_settime(timer, 0, p, NULL))
CALL(call_timer_old, timer_settime(timer, 0, &(struct itimerspec){ { 0, 0 }, { 0, 0 } }, p))
CALL(call_timerfd_gettime, timerfd_gettime(timer_fd, p))
CALL(call_timerfd_settime, timerfd_settime(timer_fd, 0, p, NULL))
CALL(call_timerfd_old, timerfd_settime(timer_fd, 0, &(struct itimerspec){ { 0, 0 }, { 0, 0 } }, p))
CALL(call_rr, sched_rr_get_interval(0, p))

static void timers(struct both *t)
{
	const struct object objects[] = {
		{ "clock_gettime", call_clock_gettime, sizeof(struct timespec), OUT | FAR, 0 },
		{ "clock_getres", call_clock_getres, sizeof(struct timespec), OUT | FAR | NIL | SAME | LAX, 0 },
		{ "gettimeofday", call_gettimeofday, sizeof(struct timeval), OUT | FAR | NIL, 0 },
		{ "gettimeofday's zone", call_zone, sizeof(struct timezone), OUT | FAR | NIL | SAME, 0 },
		{ "time", call_time, sizeof(time_t), OUT | FAR | NIL, 0 },
		{ "getcpu cpu", call_cpu, sizeof(int), OUT | FAR | NIL, 0 },
		{ "getcpu node", call_node, sizeof(int), OUT | FAR | NIL, 0 },
		{ "clock_getcpuclockid", call_cpuclockid, sizeof(clockid_t), OUT | SAME, 0 },
		{ "getitimer", call_getitimer, sizeof(struct itimerval), OUT | SAME | LAX, 0 },
		{ "setitimer new", call_setitimer, sizeof(struct itimerval), NIL, 0 },
		{ "setitimer old", call_old_itimer, sizeof(struct itimerval), OUT | NIL | SAME, 0 },
		{ "timer_gettime", call_timer_gettime, sizeof(struct itimerspec), OUT | SAME, 0 },
		{ "timer_settime new", call_timer_settime, sizeof(struct itimerspec), NIL, 0 },
		{ "timer_settime old", call_timer_old, sizeof(struct itimerspec), OUT | NIL | SAME, 0 },
		{ "timerfd_gettime", call_timerfd_gettime, sizeof(struct itimerspec), OUT | SAME | LAX, 0 },
		{ "timerfd_settime new", call_timerfd_settime, sizeof(struct itimerspec), NIL, 0 },
		{ "timerfd_settime old", call_timerfd_old, sizeof(struct itimerspec), OUT | NIL | SAME, 0 },
		{ "sched_rr_get_interval", call_rr, sizeof(struct timespec), OUT | SAME, 0 },
		{ 0 }
	};

	set_up(t);
	OK(timer_create(CLOCK_MONOTONIC, NULL, &timer));
	timer_fd = timerfd_create(CLOCK_MONOTONIC, 0);
	see(t, objects);
}

CALL(call_clock_settime, clock_settime(CLOCK_REALTIME, p))
CALL(call_settimeofday, settimeofday(p, NULL))
CALL(call_adjtime, adjtime(p, NULL))
CALL(call_olddelta, adjtime(NULL, p))
CALL(call_adjtimex, adjtimex(p))
CALL(call_clock_adjtime, clock_adjtime(CLOCK_REALTIME, p))
CALL(call_ntp_adjtime, ntp_adjtime(p))
#ifndef __GLIBC__
CALL(call_stime, stime(p))
#else
CALL(call_stime, (intptr_t)p)
#endif

static void setting(struct both *t)
{
	const struct object objects[] = {
		{ "clock_settime", call_clock_settime, sizeof(struct timespec), NO_GOOD, 0 },
		{ "settimeofday", call_settimeofday, sizeof(struct timeval), NO_GOOD | NIL, 0 },
		{ "stime", call_stime, sizeof(time_t), NO_GOOD, 0 },
		{ "adjtime delta", call_adjtime, sizeof(struct timeval), NO_GOOD | NIL, 0 },
		{ "adjtime olddelta", call_olddelta, sizeof(struct timeval), OUT | NIL, 0 },
		{ "adjtimex", call_adjtimex, offsetof(struct timex, tai) + sizeof(int), OUT, 0 },
		{ "clock_adjtime", call_clock_adjtime, offsetof(struct timex, tai) + sizeof(int), OUT, 0 },
		{ "ntp_adjtime", call_ntp_adjtime, offsetof(struct timex, tai) + sizeof(int), OUT, 0 },
		{ 0 }
	};

	set_up(t);
	OK(setuid(65534));		/* the user nobody is not permitted to set the clock */
	see(t, objects);
}

/* Functions for files. */
CALL(call_stat, stat(".", p))
CALL(call_lstat, lstat(".", p))
CALL(call_fstat, fstat(file, p))
CALL(call_fstatat, fstatat(AT_FDCWD, ".", p, 0))
CALL(call_statx, statx(AT_FDCWD, ".", 0, STATX_BASIC_STATS, p))
CALL(call_utime, utime("file", p))
CALL(call_utimes, utimes("file", p))
CALL(call_lutimes, lutimes("file", p))
CALL(call_futimes, futimes(file, p))
CALL(call_futimesat, futimesat(AT_FDCWD, "file", p))
CALL(call_futimens, futimens(file, p))
CALL(call_utimensat, utimensat(AT_FDCWD, "file", p, 0))

static void files(struct both *t)
{
	const struct object objects[] = {
		{ "stat", call_stat, sizeof(struct stat), OUT | SAME, 0 },
		{ "lstat", call_lstat, sizeof(struct stat), OUT | SAME, 0 },
		{ "fstat", call_fstat, sizeof(struct stat), OUT | SAME, 0 },
		{ "fstatat", call_fstatat, sizeof(struct stat), OUT | SAME, 0 },
		{ "statx", call_statx, sizeof(struct statx), OUT | SAME, 0 },
		{ "utime", call_utime, sizeof(struct utimbuf), NIL, 0 },
		{ "utimes", call_utimes, 2 * sizeof(struct timeval), NIL, 0 },
		{ "lutimes", call_lutimes, 2 * sizeof(struct timeval), NIL, 0 },
		{ "futimes", call_futimes, 2 * sizeof(struct timeval), NIL, 0 },
		{ "futimesat", call_futimesat, 2 * sizeof(struct timeval), NIL, 0 },
		{ "futimens", call_futimens, 2 * sizeof(struct timespec), NIL, 0 },
		{ "utimensat", call_utimensat, 2 * sizeof(struct timespec), NIL, 0 },
		{ 0 }
	};

	set_up(t);
	file = open("file", O_RDWR | O_CREAT, 0600);
	see(t, objects);
}

/* Functions for processes, and functions that return information about the machine. */
/* Starts a child that ends at once. Returns its process id. If the machine has too many processes, tries again. */
static pid_t ended(void)
{
	pid_t child;

	do
		child = fork();
	while (refused(child));
	if (!child)
		_exit(0);
	return child;
}

/*
 * Reaps the child if the tested function has not reaped it. qemu may reject a bad pointer before it
 * waits for the child. Returns `result`, and leaves errno unchanged.
 */
static long reaped(pid_t child, long result)
{
	int error = errno;

	while (waitpid(child, NULL, 0) < 0 && errno == EINTR)
		;
	errno = error;
	return result;
}

static long call_wait4(void *p)
{
	pid_t child = ended();

	return reaped(child, wait4(child, NULL, 0, p));
}

static long call_wait3(void *p)
{
	pid_t child = ended();

	return reaped(child, wait3(NULL, 0, p));
}

static struct utsname names;

static size_t length(const char *string)
{
	size_t n = 0;

	while (string[n])
		n++;
	return n;
}

CALL(call_getrusage, getrusage(RUSAGE_SELF, p))
CALL(call_gethostname, gethostname(p, length(names.nodename) + 1))
CALL(call_two_of_hostname, gethostname(p, 2) == -1 && errno == EFAULT ? -1 : 0)
CALL(call_getdomainname, getdomainname(p, length(names.domainname) + 1))
CALL(call_getaffinity, sched_getaffinity(0, sizeof(cpu_set_t), p))

static void processes(struct both *t)
{
	struct object objects[] = {
		{ "getrusage", call_getrusage, offsetof(struct rusage, ru_nivcsw) + sizeof(long), OUT, 0 },
		{ "wait4", call_wait4, offsetof(struct rusage, ru_nivcsw) + sizeof(long), OUT | NIL, 0 },
		{ "wait3", call_wait3, offsetof(struct rusage, ru_nivcsw) + sizeof(long), OUT | NIL, 0 },
		{ "sched_getaffinity", call_getaffinity, sizeof(cpu_set_t), OUT | SAME, 0 },
		{ "gethostname", call_gethostname, 0, OUT | SAME | BYTES, 0 },
		{ "two bytes of gethostname", call_two_of_hostname, 2, OUT | SAME | BYTES, 0 },
		{ "getdomainname", call_getdomainname, 0, OUT | SAME | BYTES, 0 },
		{ 0 }
	};

	set_up(t);
	OK(uname(&names));
	objects[4].size = length(names.nodename) + 1;
	objects[6].size = length(names.domainname) + 1;
	see(t, objects);
	/*
	 * Tests two CPU sets that are larger than the kernel's CPU set. ring3 itself clears the
	 * bytes that the kernel does not write. From GOOD on, three pages are accessible, so a set
	 * of more than three pages causes EFAULT.
	 */
	LIBRARY_MUST(sched_getaffinity(0, 3 * PAGE + 64, (void *)GOOD), -1, EFAULT);
	OK(sched_getaffinity(0, 3 * PAGE, (void *)GOOD));
}

/* Functions for System V IPC and for POSIX message queues. */
union semun {
	int val;
	void *buf;
};

CALL(call_shmctl, shmctl(ipc_id, IPC_STAT, p))
CALL(call_msgctl, msgctl(ipc_id, IPC_STAT, p))
CALL(call_semctl, semctl(ipc_id, 0, IPC_STAT, (union semun){ .buf = p }))

static long call_semtimedop(void *p)
{
	struct sembuf no_wait = { 0, 0, 0 };

	return semtimedop(ipc_id, &no_wait, 1, p);
}

static void ipc(struct both *t)
{
	const struct object shm[] = {
		{ "shmctl", call_shmctl, sizeof(struct shmid_ds), OUT | SAME, 0 }, { 0 }
	}, msg[] = {
		{ "msgctl", call_msgctl, sizeof(struct msqid_ds), OUT | SAME, 0 }, { 0 }
	}, sem[] = {
		{ "semctl", call_semctl, sizeof(struct semid_ds), OUT, 0 },
		{ "semtimedop", call_semtimedop, sizeof(struct timespec), NIL, 0 }, { 0 }
	};

	set_up(t);
	ipc_id = shmget(IPC_PRIVATE, 4096, 0600);
	see(t, shm);
	OK(shmctl(ipc_id, IPC_RMID, NULL));
	ipc_id = msgget(IPC_PRIVATE, 0600);
	see(t, msg);
	OK(msgctl(ipc_id, IPC_RMID, NULL));
	ipc_id = semget(IPC_PRIVATE, 1, 0600);
	see(t, sem);
	OK(semctl(ipc_id, 0, IPC_RMID));
}

CALL(call_mq_open, mq_open(p, O_RDONLY) == -1 && errno == EFAULT ? -1 : 0)
CALL(call_mq_unlink, mq_unlink(p) == -1 && errno == EFAULT ? -1 : 0)
CALL(call_mq_timedsend, mq_timedsend(queue, "", 1, 0, p))
CALL(call_mq_timedreceive, mq_timedreceive(queue, &(char){ 0 }, 1, NULL, p) == -1 && errno == EFAULT ? -1 : 0)
CALL(call_mq_notify, mq_notify(queue, p) == -1 && (errno == EFAULT || errno == ENOSYS) ? -1 : mq_notify(queue, NULL))

static void queues(struct both *t)
{
	static char name[] = "/ring3-pointers-0000000";
	static const struct sigevent event = { .sigev_notify = SIGEV_NONE };
	struct mq_attr attr = { .mq_maxmsg = 10, .mq_msgsize = 1 };
	const struct object objects[] = {
		{ "mq_open name", call_mq_open, sizeof name, BYTES, name },
		{ "mq_unlink name", call_mq_unlink, sizeof name, NO_GOOD | BYTES, name },
		{ "mq_timedsend", call_mq_timedsend, sizeof(struct timespec), NIL, 0 },
		{ "mq_timedreceive", call_mq_timedreceive, sizeof(struct timespec), NIL, 0 },
		{ "mq_notify", call_mq_notify, offsetof(struct sigevent, sigev_notify) + sizeof(int), NIL, &event },
		{ 0 }
	};
	int i, pid;

	/* The queue's name contains the process id, so that this test can run twice at the same time. */
	for (i = sizeof name - 2, pid = (int)syscall(SYS_getpid); pid; pid /= 10)
		name[i--] = (char)('0' + pid % 10);
	set_up(t);
	mq_unlink(name);
	queue = mq_open(name, O_RDWR | O_CREAT | O_NONBLOCK, 0600, &attr);
	MUST(queue >= 0, 1, EDOM);
	see(t, objects);
	OK(mq_unlink(name));
}

/* Functions for sockets. */
static struct msghdr header = { .msg_iov = &vector, .msg_iovlen = 1 };
static struct mmsghdr headers[2];
static const struct timeval second = { 1, 0 };

CALL(call_recvmsg, (write(pair[1], "", 1), recvmsg(pair[0], p, MSG_DONTWAIT)))
CALL(call_sendmsg, sendmsg(pair[1], p, MSG_DONTWAIT) < 0 ? -1 : recv(pair[0], &read_byte, 1, 0))
CALL(call_recvmmsg, (write(pair[1], "", 1), recvmmsg(pair[0], p, 1, MSG_DONTWAIT, NULL)))
CALL(call_recvmmsg_time, (write(pair[1], "", 1), recvmmsg(pair[0], headers, 1, MSG_DONTWAIT, p)))
CALL(call_sendmmsg, sendmmsg(pair[1], p, 1, MSG_DONTWAIT) < 0 ? -1 : recv(pair[0], &read_byte, 1, 0))
CALL(call_setsockopt, setsockopt(pair[0], SOL_SOCKET, SO_RCVTIMEO, p, sizeof(struct timeval)))
CALL(call_getsockopt, getsockopt(pair[0], SOL_SOCKET, SO_RCVTIMEO, p, &(socklen_t){ sizeof(struct timeval) }))

static long call_optlen(void *p)
{
	struct timeval time;

	return getsockopt(pair[0], SOL_SOCKET, SO_RCVTIMEO, &time, p);
}

static void empty(void)
{
	char byte;

	while (recv(pair[0], &byte, 1, MSG_DONTWAIT) >= 0)
		;
}

static void sockets(struct both *t)
{
	static const socklen_t length = sizeof(struct timeval);
	const struct object objects[] = {
		{ "setsockopt", call_setsockopt, sizeof(struct timeval), 0, &second },
		{ "getsockopt", call_getsockopt, sizeof(struct timeval), OUT | SAME | LAX, 0 },
		{ "getsockopt optlen", call_optlen, sizeof(socklen_t), OUT, &length },
		{ "recvmsg", call_recvmsg, sizeof header, 0, &header },
		{ "sendmsg", call_sendmsg, sizeof header, 0, &header },
		{ "recvmmsg", call_recvmmsg, offsetof(struct mmsghdr, msg_len) + sizeof(int), 0, headers },
		{ "recvmmsg timeout", call_recvmmsg_time, sizeof(struct timespec), NIL | LAX, &(struct timespec){ 1, 0 } },
		{ "sendmmsg", call_sendmmsg, offsetof(struct mmsghdr, msg_len) + sizeof(int), 0, headers },
		{ 0 }
	};
	struct mmsghdr *across;

	set_up(t);
	headers[0].msg_hdr = headers[1].msg_hdr = header;
	OK(socketpair(AF_UNIX, SOCK_DGRAM, 0, pair));
	see(t, objects);
	empty();
	errno = EDOM;
	/*
	 * The first message header is in accessible memory, but not the second one. So only one
	 * message can be sent or received.
	 */
	across = (struct mmsghdr *)(void *)(BEFORE_NONE + PAGE) - 1;
	*across = *headers;
	if (!emulated()) {		/* qemu reads both headers first, so both calls fail */
		MUST(sendmmsg(pair[1], across, 2, 0), 1, EDOM);
		LIBRARY_MUST(recvmmsg(pair[0], across, 2, MSG_DONTWAIT, NULL), 1, EDOM);
	}
	/*
	 * Tests sendmsg with invalid flags and a bad header. The kernel may return EINVAL for the
	 * flags or EFAULT for the header.
	 */
	MUST(sendmsg(pair[1], (void *)UNMAPPED, (int)0x80000000) == -1 && (errno == EINVAL || errno == EFAULT) ?
	     (errno = EDOM, 1) : 0, 1, EDOM);
	/*
	 * Tests a message header in read-only memory. On 64-bit architectures padding follows the
	 * lengths msg_iovlen and msg_controllen. The kernel reads a length and its padding together
	 * as one number. So ring3 sets the padding to 0 before the system call. Here the padding is
	 * not 0, and ring3 cannot write it. So the functions that receive must fail with EFAULT.
	 */
	memset(AFTER_RO, 0xff, sizeof *across);
	across = (struct mmsghdr *)(void *)AFTER_RO;
	across->msg_hdr.msg_name = across->msg_hdr.msg_control = NULL;
	across->msg_hdr.msg_namelen = 0;
	across->msg_hdr.msg_controllen = 0;
	across->msg_hdr.msg_iov = &vector;
	across->msg_hdr.msg_iovlen = 1;
	OK(mprotect(AFTER_RO, PAGE, PROT_READ));
	LIBRARY_MUST((write(pair[1], "", 1), recvmsg(pair[0], &across->msg_hdr, MSG_DONTWAIT)), -1, EFAULT);
	LIBRARY_MUST((write(pair[1], "", 1), recvmmsg(pair[0], across, 1, MSG_DONTWAIT, NULL)), -1, EFAULT);
	/* ring3's sendmsg clears the padding in a copy of the header, so this call must succeed. */
	if (!emulated())
		LIBRARY_MUST(sendmsg(pair[1], &across->msg_hdr, 0), 1, EDOM);
}

const struct both_case pointers_cases[] = {
	{ "signals", signals, 0 },
	{ "waiting", waiting, 0 },
	{ "timers", timers, 0 },
	{ "setting clocks", setting, 0 },
	{ "files", files, 0 },
	{ "processes and the machine", processes, 0 },
	{ "System V IPC", ipc, 0 },
	{ "queues", queues, 0 },
	{ "sockets", sockets, 0 },
	{ 0 }
};
