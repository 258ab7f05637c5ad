/* SPDX-License-Identifier: MIT */
/* Tests <signal.h>: functions that send, handle, block and wait for signals. */
#include "crowded.h"
#include "both-libraries.h"
#include <limits.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* An invalid address. volatile hides the address from the compiler, which would warn about it. */
static void *volatile bad_address = (void *)1;
#define BAD bad_address

static volatile struct {
	int count, signum, code, pid_is_mine, uid, value, on_stack, blocked_self, blocked_other, depth, misaligned;
	void *pointer;
} seen;

static char stack[65536];

/*
 * In a signal handler, sets seen.misaligned if the stack is not aligned to 16 bytes. The compiler
 * relies on this alignment. The asm statement hides the address of block_ from the compiler.
 * Otherwise the compiler would assume that block_ is aligned, and omit the check. qemu misaligns
 * the stack, so the tests only compare the results of ring3 and of the host's libc.
 */
#define LOOK_AT_STACK() do { \
	unsigned char block_[16] __attribute__((aligned(16))), *where_ = block_; \
	__asm__ volatile("" : "+r"(where_) : : "memory"); \
	seen.misaligned |= (uintptr_t)where_ % 16 != 0; \
} while (0)

static int is_blocked(int signum)
{
	sigset_t now;

	sigprocmask(SIG_BLOCK, NULL, &now);
	return sigismember(&now, signum);
}

static void note(int signum)
{
	char here;

	LOOK_AT_STACK();
	seen.count++;
	seen.signum = signum;
	seen.on_stack = (uintptr_t)&here - (uintptr_t)stack < sizeof stack;
	seen.blocked_self = is_blocked(signum);
	seen.blocked_other = is_blocked(SIGUSR2);
}

static void handler(int signum)
{
	note(signum);
}

static void handler3(int signum, siginfo_t *info, void *context)
{
	ucontext_t *uc = context;

	note(signum);
	seen.code = info->si_code;
	seen.pid_is_mine = info->si_pid == getpid();
	seen.uid = (int)info->si_uid;
	seen.value = info->si_value.sival_int;
	seen.pointer = info->si_ptr;
	if (info->si_signo != signum || !uc || sigismember(&uc->uc_sigmask, signum))
		seen.code = 9999;
}

/* Records the values that the signal handlers stored in `seen`, and sets the counters to 0. */
static void say_seen(struct both *t)
{
	SAY(seen.count);
	SAY(seen.signum);
	SAY(seen.on_stack);
	SAY(seen.misaligned);
	SAY(seen.blocked_self);
	SAY(seen.blocked_other);
	seen.count = seen.signum = 0;
}

static int act(int signum, int flags, void (*function)(int), int also)
{
	struct sigaction action = { 0 };

	action.sa_handler = function;
	action.sa_flags = flags;
	sigemptyset(&action.sa_mask);
	if (also)
		sigaddset(&action.sa_mask, also);
	return sigaction(signum, &action, NULL);
}

static void actions(struct both *t)
{
	struct sigaction action = { 0 }, old;
	size_t i;
	int signum;

	sigfillset(&action.sa_mask);
	action.sa_handler = handler;
	action.sa_flags = SA_RESTART | SA_NODEFER | SA_ONSTACK | (int)SA_RESETHAND;
	OK(sigaction(SIGUSR1, &action, NULL));
	for (i = 0; i < sizeof old; i++)
		((unsigned char *)&old)[i] = 0xff;
	OK(sigaction(SIGUSR1, NULL, &old));
	MUST(old.sa_handler == handler, 1, EDOM);
	/* The mask removes SA_RESTORER (0x04000000), because the libraries add this flag. */
	MUST(old.sa_flags & ~0x04000000, action.sa_flags, EDOM);
	for (signum = 1; signum <= 64; signum++)
		if (signum != 32 && signum != 33)	/* glibc uses these signals itself */
			SAY(sigismember(&old.sa_mask, signum));
	action.sa_handler = SIG_IGN;
	action.sa_flags = 0;
	sigemptyset(&action.sa_mask);
	sigaddset(&action.sa_mask, 64);
	OK(sigaction(SIGUSR1, &action, &old));
	MUST(old.sa_handler == handler, 1, EDOM);
	OK(sigaction(SIGUSR1, NULL, &old));
	MUST(old.sa_handler == SIG_IGN, 1, EDOM);
	MUST(sigismember(&old.sa_mask, 64), 1, EDOM);
	MUST(sigismember(&old.sa_mask, 1), 0, EDOM);
	OK(sigaction(SIGUSR1, NULL, NULL));

	FAILS(sigaction(0, &action, NULL), EINVAL);
	FAILS(sigaction(-1, &action, NULL), EINVAL);
	FAILS(sigaction(65, &action, NULL), EINVAL);
	FAILS(sigaction(SIGKILL, &action, NULL), EINVAL);
	FAILS(sigaction(SIGSTOP, &action, NULL), EINVAL);
	OK(sigaction(SIGKILL, NULL, &old));
	MUST(old.sa_handler == SIG_DFL, 1, EDOM);
	/* If sigaction fails, it must not write to `old`. */
	old.sa_flags = 1234;
	FAILS(sigaction(SIGKILL, &action, &old), EINVAL);
	MUST(old.sa_flags, 1234, EDOM);
}

static void catching(struct both *t)
{
	int signum, result;

	for (signum = 1; signum <= 64; signum++) {
		if (signum == SIGKILL || signum == SIGSTOP || signum == 32 || signum == 33)
			continue;
		OK(act(signum, 0, handler, 0));
		SAY(result = raise(signum));
		if (result)			/* qemu does not support every real-time signal, so raise may fail */
			continue;
		MUST(seen.signum, signum, EDOM);
		say_seen(t);
		MUST(is_blocked(signum), 0, EDOM);
	}
	OK(act(SIGUSR1, SA_NODEFER, handler, SIGUSR2));
	OK(raise(SIGUSR1));
	MUST(seen.blocked_self, 0, EDOM);
	MUST(seen.blocked_other, 1, EDOM);
	say_seen(t);
	MUST(is_blocked(SIGUSR1) || is_blocked(SIGUSR2), 0, EDOM);

	OK(act(SIGUSR1, (int)SA_RESETHAND, handler, 0));
	OK(raise(SIGUSR1));
	say_seen(t);
	MUST(signal(SIGUSR1, SIG_DFL) == SIG_DFL, 1, EDOM);

	OK(act(SIGUSR1, 0, SIG_IGN, 0));
	OK(raise(SIGUSR1));
	MUST(seen.count, 0, EDOM);
	FAILS(raise(-1), EINVAL);
	FAILS(raise(65), EINVAL);
	OK(raise(0));
}

static void bsd(struct both *t)
{
	struct sigaction old;

	MUST(signal(SIGUSR1, handler) == SIG_DFL, 1, EDOM);
	OK(raise(SIGUSR1));
	MUST(seen.blocked_self, 1, EDOM);
	say_seen(t);
	OK(raise(SIGUSR1));
	say_seen(t);
	OK(sigaction(SIGUSR1, NULL, &old));
	MUST(old.sa_handler == handler, 1, EDOM);
	MUST(old.sa_flags & ~0x04000000, SA_RESTART, EDOM);
	MUST(signal(SIGUSR1, SIG_IGN) == handler, 1, EDOM);
	MUST(signal(SIGUSR1, SIG_DFL) == SIG_IGN, 1, EDOM);
	MUST(signal(SIGKILL, handler) == SIG_ERR, 1, EINVAL);
	MUST(signal(65, handler) == SIG_ERR, 1, EINVAL);
	MUST(signal(SIGUSR1, SIG_ERR) == SIG_ERR, 1, EINVAL);
}

static void nested2(int signum)
{
	LOOK_AT_STACK();
	seen.depth = seen.depth * 10 + 2;
	(void)signum;
}

static void nested1(int signum)
{
	LOOK_AT_STACK();
	seen.depth = seen.depth * 10 + 1;
	raise(SIGUSR2);	/* this signal arrives at once unless it is blocked */
	seen.depth = seen.depth * 10 + 3;
	raise(signum);	/* this signal is blocked now, so it arrives after this handler returned */
	seen.depth = seen.depth * 10 + 4;
	signal(signum, nested2);
}

static void nesting(struct both *t)
{
	OK(act(SIGUSR1, 0, nested1, 0));
	OK(act(SIGUSR2, 0, nested2, 0));
	OK(raise(SIGUSR1));
	MUST(seen.depth, 12342, EDOM);
	SAY(seen.misaligned);
	OK(act(SIGUSR1, SA_SIGINFO, nested1, SIGUSR2));
	seen.depth = 0;
	OK(raise(SIGUSR1));
	/*
	 * nested1 raised SIGUSR1 and SIGUSR2 while both signals were blocked. The kernel delivered
	 * them when nested1 returned, in any order: nested2 handles either of them.
	 */
	MUST(seen.depth, 13422, EDOM);
	SAY(is_blocked(SIGUSR1) || is_blocked(SIGUSR2));
}

static void infos(struct both *t)
{
	union sigval value;
	struct sigaction action = { 0 };
	int signum, result;

	action.sa_sigaction = handler3;
	action.sa_flags = SA_SIGINFO;
	for (signum = 34; signum <= 64; signum += 10) {
		OK(sigaction(signum, &action, NULL));
		value.sival_ptr = (void *)(uintptr_t)(0x12345678 + signum);
		SAY(result = sigqueue(getpid(), signum, value));
		if (result)
			continue;
		MUST(seen.code == SI_QUEUE && seen.pid_is_mine && seen.uid == 0, 1, EDOM);
		MUST(seen.pointer == value.sival_ptr, 1, EDOM);
		MUST(seen.value, 0x12345678 + signum, EDOM);
		say_seen(t);
	}
	OK(sigaction(SIGUSR1, &action, NULL));
	OK(kill(getpid(), SIGUSR1));
	MUST(seen.code == SI_USER && seen.pid_is_mine && seen.uid == 0, 1, EDOM);
	say_seen(t);
	OK(raise(SIGUSR1));
	MUST(seen.code == SI_TKILL && seen.pid_is_mine, 1, EDOM);
	say_seen(t);
	OK(tgkill(getpid(), gettid(), SIGUSR1));
	MUST(seen.code == SI_TKILL && seen.pid_is_mine, 1, EDOM);
	say_seen(t);
	FAILS(tgkill(getpid(), INT_MAX, SIGUSR1), ESRCH);
	FAILS(tgkill(-1, gettid(), SIGUSR1), EINVAL);
	FAILS(kill(getpid(), 65), EINVAL);
	FAILS(kill(INT_MAX, 0), ESRCH);
	OK(kill(getpid(), 0));
	FAILS(sigqueue(INT_MAX, SIGUSR1, value), ESRCH);
	FAILS(sigqueue(getpid(), 65, value), EINVAL);
	OK(setresuid(70000, 70000, 70000));
	OK(sigqueue(getpid(), SIGUSR1, value));
	MUST(seen.uid, 70000, EDOM);
	FAILS(kill(1, 0), EPERM);
}

/*
 * Signal handler for a bad memory access. Exits with 5 if `info` has the right address, else with
 * 6.
 */
static void fault(int signum, siginfo_t *info, void *context)
{
	LOOK_AT_STACK();
	(void)context;
	_exit(signum == SIGSEGV && info->si_code == SEGV_MAPERR && info->si_addr == BAD ? 5 : 6);
}

static void faults(struct both *t)
{
	struct sigaction action = { 0 };
	int status = -1;
	pid_t pid;

	do
		pid = fork();
	while (refused(pid));
	if (!pid) {
		action.sa_sigaction = fault;
		action.sa_flags = SA_SIGINFO;
		sigaction(SIGSEGV, &action, NULL);
		/* Writes a char. For an int, qemu 10 may report a rounded address. */
		*(volatile char *)BAD = 1;
		_exit(7);
	}
	MUST(waitpid(pid, &status, 0) == pid, 1, EDOM);
	MUST(status, 5 << 8, EDOM);
}

static void stacks(struct both *t)
{
	stack_t ss = { 0 }, old;

	OK(sigaltstack(NULL, &old));
	MUST(old.ss_flags, SS_DISABLE, EDOM);
	ss.ss_sp = stack;
	ss.ss_size = sizeof stack;
	OK(sigaltstack(&ss, &old));
	OK(act(SIGUSR1, SA_ONSTACK, handler, 0));
	OK(raise(SIGUSR1));
	MUST(seen.on_stack, 1, EDOM);
	say_seen(t);
	OK(act(SIGUSR1, SA_ONSTACK | SA_SIGINFO, handler, 0));
	OK(raise(SIGUSR1));
	MUST(seen.on_stack, 1, EDOM);
	say_seen(t);
	OK(act(SIGUSR1, 0, handler, 0));
	OK(raise(SIGUSR1));
	MUST(seen.on_stack, 0, EDOM);
	say_seen(t);
	OK(sigaltstack(NULL, &old));
	MUST(old.ss_sp == stack && old.ss_size == sizeof stack && old.ss_flags == 0, 1, EDOM);
	ss.ss_size = 100;
	FAILS(sigaltstack(&ss, NULL), ENOMEM);
	ss.ss_size = sizeof stack;
	ss.ss_flags = 99;
	FAILS(sigaltstack(&ss, NULL), EINVAL);
	FAILS(sigaltstack(BAD, NULL), EFAULT);
	FAILS(sigaltstack(NULL, BAD), EFAULT);
	ss.ss_flags = SS_DISABLE;
	OK(sigaltstack(&ss, NULL));
	OK(sigaltstack(NULL, &old));
	MUST(old.ss_flags, SS_DISABLE, EDOM);
}

/*
 * Starts a child that sends a signal to this process. The child waits until this process sleeps in
 * a system call, then sends `sig`. If `sig` is 0, the child sends nothing. If fd is not -1, the
 * child then waits until this process sleeps again, and writes a byte to fd. Returns the child's
 * process id.
 */
static pid_t sender(int sig, int fd)
{
	pid_t parent = getpid(), pid;

	do
		pid = fork();
	while (refused(pid));
	if (!pid) {
		wait_for_sleep_of(parent);
		if (sig)
			kill(parent, sig);
		if (fd >= 0) {
			wait_for_sleep_of(parent);
			write(fd, "x", 1);
		}
		_exit(0);
	}
	return pid;
}

static void restarting(struct both *t)
{
	int fds[2];
	char c;
	pid_t pid;

	SAY(syscall(SYS_pipe2, fds, 0L));
	OK(act(SIGUSR1, SA_RESTART, handler, 0));
	pid = sender(SIGUSR1, fds[1]);
	MUST(read(fds[0], &c, 1), 1, EDOM);
	say_seen(t);
	SAY(waitpid(pid, NULL, 0) == pid);
	OK(act(SIGUSR1, 0, handler, 0));
	pid = sender(SIGUSR1, -1);
	FAILS(read(fds[0], &c, 1), EINTR);
	say_seen(t);
	SAY(waitpid(pid, NULL, 0) == pid);
	SAY(signal(SIGUSR1, handler) == handler);
	pid = sender(SIGUSR1, fds[1]);
	MUST(read(fds[0], &c, 1), 1, EDOM);
	say_seen(t);
	SAY(waitpid(pid, NULL, 0) == pid);
}

static void masks(struct both *t)
{
	sigset_t set, old, pending;
	int signum;

	sigfillset(&set);
	OK(sigprocmask(SIG_SETMASK, &set, &old));
	OK(sigprocmask(SIG_BLOCK, NULL, &set));
	for (signum = 1; signum <= 64; signum++)
		if (signum != 32 && signum != 33)
			SAY(sigismember(&set, signum));
	MUST(sigismember(&set, SIGKILL), 0, EDOM);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	OK(sigprocmask(SIG_UNBLOCK, &set, NULL));
	MUST(is_blocked(SIGUSR1), 0, EDOM);
	MUST(is_blocked(SIGUSR2), 1, EDOM);
	OK(sigprocmask(SIG_SETMASK, &set, NULL));
	MUST(is_blocked(SIGUSR1), 1, EDOM);
	MUST(is_blocked(SIGUSR2), 0, EDOM);
	OK(act(SIGUSR1, 0, handler, 0));
	OK(sigpending(&pending));
	MUST(sigismember(&pending, SIGUSR1), 0, EDOM);
	OK(raise(SIGUSR1));
	MUST(seen.count, 0, EDOM);
	OK(sigpending(&pending));
	MUST(sigismember(&pending, SIGUSR1), 1, EDOM);
	MUST(sigismember(&pending, SIGUSR2), 0, EDOM);
	OK(sigprocmask(SIG_UNBLOCK, &set, &old));
	MUST(seen.count, 1, EDOM);
	MUST(sigismember(&old, SIGUSR1), 1, EDOM);
	FAILS(sigprocmask(99, &set, NULL), EINVAL);
	OK(sigprocmask(99, NULL, &old));
	FAILS(sigprocmask(SIG_BLOCK, NULL, BAD), EFAULT);
	FAILS(sigpending(BAD), EFAULT);
}

/*
 * True if the signal set is empty. Does not call glibc's sigisemptyset, which ignores signals above
 * 32 on x86_64.
 */
static int is_empty(const sigset_t *set)
{
#ifdef __GLIBC__
	int signum;

	for (signum = 1; signum <= 64; signum++)
		if (sigismember(set, signum))
			return 0;
	return 1;
#else
	return sigisemptyset(set);
#endif
}

static void sets(struct both *t)
{
	sigset_t a, b, c;
	int signum;

	OK(sigemptyset(&a));
	MUST(is_empty(&a), 1, EDOM);
	OK(sigfillset(&b));
	MUST(is_empty(&b), 0, EDOM);
	for (signum = 1; signum <= 64; signum++) {
		if (signum == 32 || signum == 33)
			continue;
		MUST(sigismember(&b, signum), 1, EDOM);
		OK(sigaddset(&a, signum));
		MUST(sigismember(&a, signum), 1, EDOM);
		MUST(is_empty(&a), 0, EDOM);
		OK(sigandset(&c, &a, &b));
		MUST(sigismember(&c, signum), 1, EDOM);
		OK(sigdelset(&b, signum));
		MUST(sigismember(&b, signum), 0, EDOM);
		OK(sigandset(&c, &a, &b));
		MUST(is_empty(&c), 1, EDOM);
		OK(sigorset(&c, &a, &b));
		MUST(sigismember(&c, signum), 1, EDOM);
		if (signum < 64 && signum != 31)
			MUST(sigismember(&c, signum + 1), 1, EDOM);
		OK(sigdelset(&a, signum));
		OK(sigaddset(&b, signum));
	}
	FAILS(sigaddset(&a, 0), EINVAL);
	FAILS(sigaddset(&a, -1), EINVAL);
	FAILS(sigaddset(&a, 65), EINVAL);
	FAILS(sigdelset(&a, 65), EINVAL);
	FAILS(sigdelset(&a, INT_MIN), EINVAL);
	FAILS(sigismember(&a, 65), EINVAL);
	FAILS(sigismember(&a, 0), EINVAL);
	SAY(SIGRTMIN);
	SAY(SIGRTMAX);
	SAY(sizeof a);
}

static void suspending(struct both *t)
{
	sigset_t usr1, none;
	pid_t pid;

	sigemptyset(&none);
	sigemptyset(&usr1);
	sigaddset(&usr1, SIGUSR1);
	OK(sigprocmask(SIG_BLOCK, &usr1, NULL));
	OK(act(SIGUSR1, SA_RESTART, handler, 0));
	OK(raise(SIGUSR1));
	MUST(seen.count, 0, EDOM);
	FAILS(sigsuspend(&none), EINTR);
	say_seen(t);
	MUST(is_blocked(SIGUSR1), 1, EDOM);
	pid = sender(SIGUSR1, -1);
	FAILS(sigsuspend(&none), EINTR);
	say_seen(t);
	SAY(waitpid(pid, NULL, 0) == pid);
	FAILS(sigsuspend(BAD), EFAULT);
}

/*
 * Calls sigwait, which returns an error number and must not change errno. glibc's sigwait changes errno, so this function
 * restores errno for glibc.
 */
static int wait_for(const sigset_t *set, int *sig)
{
	int before = errno, result = sigwait(set, sig);

#ifdef __GLIBC__
	errno = before;
#else
	(void)before;
#endif
	return result;
}

static void waiting(struct both *t)
{
	sigset_t set;
	siginfo_t info = { 0 };
	union sigval value;
	struct timespec none = { 0, 0 }, some = { 0, 50000000 }, late = { 0, 1000000000 },
			negative = { -1, 0 }, long_time = { 5000000000LL, 0 };
	int sig = 0;
	pid_t pid;

	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigaddset(&set, 40);
	sigaddset(&set, 41);
	OK(sigprocmask(SIG_BLOCK, &set, NULL));
	OK(act(SIGUSR2, 0, handler, 0));
	FAILS(sigtimedwait(&set, &info, &none), EAGAIN);
	FAILS(sigtimedwait(&set, NULL, &some), EAGAIN);
	FAILS(sigtimedwait(&set, &info, &late), EINVAL);
	FAILS(sigtimedwait(&set, &info, &negative), EINVAL);
	FAILS(sigtimedwait(BAD, &info, &none), EFAULT);

	value.sival_int = 1;
	OK(sigqueue(getpid(), 41, value));
	value.sival_int = 2;
	OK(sigqueue(getpid(), 40, value));
	value.sival_int = 3;
	OK(sigqueue(getpid(), 40, value));
	MUST(sigtimedwait(&set, &info, &none), 40, EDOM);
	MUST(info.si_signo == 40 && info.si_code == SI_QUEUE && info.si_value.sival_int == 2, 1, EDOM);
	MUST(info.si_pid == getpid() && info.si_uid == getuid(), 1, EDOM);
	MUST(sigwaitinfo(&set, &info), 40, EDOM);
	MUST(info.si_int, 3, EDOM);
	OK(wait_for(&set, &sig));
	MUST(sig, 41, EDOM);
	OK(kill(getpid(), SIGUSR1));
	MUST(sigtimedwait(&set, NULL, &long_time), SIGUSR1, EDOM);
	OK(kill(getpid(), SIGUSR1));
	MUST(sigtimedwait(&set, NULL, NULL), SIGUSR1, EDOM);

	pid = sender(SIGUSR1, -1);
	MUST(sigtimedwait(&set, &info, &long_time), SIGUSR1, EDOM);
	MUST(info.si_pid == pid && info.si_code == SI_USER, 1, EDOM);
	SAY(waitpid(pid, NULL, 0) == pid);
	pid = sender(SIGUSR2, -1);
	FAILS(sigtimedwait(&set, &info, &long_time), EINTR);
	SAY(waitpid(pid, NULL, 0) == pid);
	pid = sender(SIGUSR2, -1);
	FAILS(sigwaitinfo(&set, &info), EINTR);
	SAY(waitpid(pid, NULL, 0) == pid);
	/* Tests that sigwait continues to wait after a signal handler has interrupted it. */
	seen.count = 0;
	do
		pid = fork();
	while (refused(pid));
	if (!pid) {
		pid_t parent = getppid();

		wait_for_sleep_of(parent);
		kill(parent, SIGUSR2);
		wait_for_sleep_of(parent);
		kill(parent, SIGUSR1);
		_exit(0);
	}
	OK(wait_for(&set, &sig));
	MUST(sig, SIGUSR1, EDOM);
	MUST(seen.count, 1, EDOM);
	SAY(waitpid(pid, NULL, 0) == pid);
	MUST(wait_for(BAD, &sig), EFAULT, EDOM);
}

static void children(struct both *t)
{
	sigset_t set;
	siginfo_t info = { 0 };
	pid_t pid;

	sigemptyset(&set);
	sigaddset(&set, SIGCHLD);
	OK(sigprocmask(SIG_BLOCK, &set, NULL));
	do
		pid = fork();
	while (refused(pid));
	if (!pid)
		_exit(33);
	MUST(sigwaitinfo(&set, &info), SIGCHLD, EDOM);
	MUST(info.si_code == CLD_EXITED && info.si_pid == pid && info.si_status == 33, 1, EDOM);
	SAY(info.si_utime >= 0 && info.si_stime >= 0);
	SAY(waitpid(pid, NULL, 0) == pid);
	OK(act(SIGCHLD, SA_NOCLDWAIT, SIG_DFL, 0));
	do
		pid = fork();
	while (refused(pid));
	if (!pid)
		_exit(0);
	SAY(waitpid(pid, NULL, 0) == -1);	/* qemu ignores SA_NOCLDWAIT, so the result differs under qemu */
}

const struct both_case signal_cases[] = {
	{ "sigaction", actions, 0 },
	{ "handlers", catching, 0 },
	{ "signal", bsd, 0 },
	{ "handlers in handlers", nesting, 0 },
	{ "siginfo_t of a handler", infos, 0 },
	{ "a fault's siginfo_t", faults, 0 },
	{ "sigaltstack", stacks, 0 },
	{ "SA_RESTART", restarting, 0 },
	{ "sigprocmask, sigpending", masks, 0 },
	{ "signal sets", sets, 0 },
	{ "sigsuspend", suspending, 0 },
	{ "sigtimedwait, sigwaitinfo, sigwait", waiting, 0 },
	{ "SIGCHLD", children, 0 },
	{ 0 },
};
