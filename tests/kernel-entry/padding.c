/* SPDX-License-Identifier: MIT */
/*
 * Each function in this file calls a function of ring3 that may build a structure on the stack and
 * pass its address to the kernel. test_padding.c checks that ring3 has set each byte that the
 * kernel reads from such a structure, including the padding. Otherwise the kernel would read old
 * values of the stack. The arguments here are static, so that only ring3's structure is on the
 * stack.
 */
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/msg.h>
#include <sys/select.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <sys/timex.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <utime.h>
#include "padding.h"

static struct timespec spec = { 3, 5 }, specs[2] = { { 3, 5 }, { 7, 9 } };
static struct timeval val = { 3, 5 }, vals[2] = { { 3, 5 }, { 7, 9 } };
static struct itimerval itimerval = { { 3, 5 }, { 7, 9 } };
static struct itimerspec itimerspec = { { 3, 5 }, { 7, 9 } };
static struct utimbuf utimbuf = { 3, 5 };
static struct timex timex = { .modes = ADJ_OFFSET_SS_READ };
static struct sigaction action = { .sa_handler = SIG_IGN, .sa_flags = SA_RESTART };
static sigset_t set = { { 2 } };
static siginfo_t info;
static fd_set fds;
static struct pollfd pollfd;
static struct epoll_event event;
static char text[64] = "no such file";
static struct iovec iov = { text, 4 };
static struct msghdr message = { .msg_iov = &iov, .msg_iovlen = 1 };
static struct mmsghdr messages[2] = { { .msg_hdr = { .msg_iov = &iov, .msg_iovlen = 1 } } };
static struct sembuf sembuf = { 0, 1, 0 };
static union {
	struct semid_ds *buf;
} semun;
static struct semid_ds semid;
static struct shmid_ds shmid;
static struct msqid_ds msqid;
static struct sigevent sigevent = { .sigev_notify = SIGEV_NONE };
static struct stat st;
static char *words[] = { text, 0 };
static unsigned int priority;
static time_t moment = 3;
static const union sigval value = { .sival_int = 3 };

#define CASE(function, call) \
	static void function##_case(void) \
	{ \
		(void)(call); \
	}
#define CASES(_) \
	_(utimes, utimes(text, vals)) \
	_(lutimes, lutimes(text, vals)) \
	_(futimes, futimes(3, vals)) \
	_(futimesat, futimesat(3, text, vals)) \
	_(utime, utime(text, &utimbuf)) \
	_(utimensat, utimensat(3, text, specs, 0)) \
	_(futimens, futimens(3, specs)) \
	_(settimeofday, settimeofday(&val, 0)) \
	_(stime, stime(&moment)) \
	_(clock_settime, clock_settime(CLOCK_REALTIME, &spec)) \
	_(clock_adjtime, clock_adjtime(CLOCK_REALTIME, &timex)) \
	_(adjtimex, adjtimex(&timex)) \
	_(ntp_adjtime, ntp_adjtime(&timex)) \
	_(adjtime, adjtime(&val, &val)) \
	_(sleep, sleep(3)) \
	_(usleep, usleep(3)) \
	_(nanosleep, nanosleep(&spec, 0)) \
	_(clock_nanosleep, clock_nanosleep(CLOCK_REALTIME, 0, &spec, 0)) \
	_(alarm, alarm(3)) \
	_(ualarm, ualarm(3, 5)) \
	_(setitimer, setitimer(ITIMER_VIRTUAL, &itimerval, 0)) \
	_(timer_settime, timer_settime(0, 0, &itimerspec, 0)) \
	_(timerfd_settime, timerfd_settime(3, 0, &itimerspec, 0)) \
	_(select, select(1, &fds, 0, 0, &val)) \
	_(pselect, pselect(1, &fds, 0, 0, &spec, &set)) \
	_(poll, poll(&pollfd, 1, 3)) \
	_(ppoll, ppoll(&pollfd, 1, &spec, &set)) \
	_(epoll_wait, epoll_wait(3, &event, 1, 3)) \
	_(epoll_pwait, epoll_pwait(3, &event, 1, 3, &set)) \
	_(epoll_pwait2, epoll_pwait2(3, &event, 1, &spec, &set)) \
	_(sigaction, sigaction(SIGUSR1, &action, &action)) \
	_(signal, signal(SIGUSR1, SIG_IGN)) \
	_(sigprocmask, sigprocmask(SIG_BLOCK, &set, &set)) \
	_(sigsuspend, sigsuspend(&set)) \
	_(sigwaitinfo, sigwaitinfo(&set, &info)) \
	_(sigtimedwait, sigtimedwait(&set, &info, &spec)) \
	_(sigqueue, sigqueue(3, 0, value)) \
	_(raise, raise(SIGUSR1)) \
	_(sendmsg, sendmsg(3, &message, 0)) \
	_(sendmmsg, sendmmsg(3, messages, 2, 0)) \
	_(recvmsg, recvmsg(3, &message, 0)) \
	_(recvmmsg, recvmmsg(3, messages, 2, 0, &spec)) \
	_(mq_timedsend, mq_timedsend(3, text, 4, 0, &spec)) \
	_(mq_timedreceive, mq_timedreceive(3, text, 4, &priority, &spec)) \
	_(mq_notify, mq_notify(3, &sigevent)) \
	_(semop, semop(3, &sembuf, 1)) \
	_(semtimedop, semtimedop(3, &sembuf, 1, &spec)) \
	_(semctl, (semun.buf = &semid, semctl(3, 0, IPC_SET, semun))) \
	_(shmctl, shmctl(3, IPC_SET, &shmid)) \
	_(msgctl, msgctl(3, IPC_SET, &msqid)) \
	_(preadv2, preadv2(3, &iov, 1, 3, 0)) \
	_(pwritev2, pwritev2(3, &iov, 1, 3, 0)) \
	_(chmod, chmod(text, 0600)) \
	_(fchmodat, fchmodat(AT_FDCWD, text, 0600, AT_SYMLINK_NOFOLLOW)) \
	_(faccessat, faccessat(AT_FDCWD, text, R_OK, AT_SYMLINK_NOFOLLOW)) \
	_(fstatat, fstatat(AT_FDCWD, text, &st, 0)) \
	_(mknod, mknod(text, S_IFCHR, 3)) \
	_(execve, execve(text, words, words)) \
	_(fexecve, fexecve(3, words, words)) \
	_(lseek, lseek(3, 5, SEEK_SET)) \
	_(wait4, wait4(3, 0, 0, 0))
CASES(CASE)

#define ROW(function, call) { #function, function##_case },
const struct padding_case padding_cases[] = {
	CASES(ROW)
	{ 0, 0 },
};
