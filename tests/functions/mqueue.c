/* SPDX-License-Identifier: MIT */
/*
 * Tests <mqueue.h>, the POSIX message queues. Each queue's name contains the process id, so that no other process uses the
 * name. The test cases remove their queues.
 */
#include "both-libraries.h"
#include <fcntl.h>
#include <mqueue.h>
#include <stddef.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifdef __GLIBC__
#include <time.h>
#endif

#define BAD ((void *)-1)
#define NO_FD 12345

/* Has the layout of struct sigevent. `rest` is space for the members that the test does not use. */
struct event {
	void *value;
	int signo, notify;
	char rest[64];
};

/*
 * Writes "/ring3-" and the digits of the process id to `name`. The last digit comes first. Returns
 * `name`.
 */
static char *name_of(char name[32])
{
	long pid = syscall(SYS_getpid);
	int i = 7;

	memcpy(name, "/ring3-", 7);
	for (; pid; pid /= 10)
		name[i++] = (char)('0' + pid % 10);
	name[i] = 0;
	return name;
}

static void queue(struct both *t)
{
	char name[32], buf[64];
	struct mq_attr attr = { .mq_maxmsg = 3, .mq_msgsize = 32 }, old;
	unsigned int prio = 99;
	mqd_t q, other;

	name_of(name);
	FAILS(mq_open(name, O_RDWR), ENOENT);
	q = mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &attr);
	SAY(q >= 0);
	MUST(syscall(SYS_fcntl, (long)q, 1L /* F_GETFD */), 1, EDOM);
	FAILS(mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &attr), EEXIST);
	other = mq_open(name, O_RDONLY | O_NONBLOCK);
	SAY(other >= 0);
	FAILS(mq_receive(other, buf, sizeof buf, NULL), EAGAIN);
	FAILS(mq_send(other, "x", 1, 0), EBADF);
	OK(mq_send(q, "low", 4, 1));
	OK(mq_send(q, "high", 5, 32767));
	OK(mq_send(q, "", 0, 0));
	memset(&attr, 0x5a, sizeof attr);
	OK(mq_getattr(other, &attr));
	MUST(attr.mq_curmsgs, 3, EDOM);
	MUST(attr.mq_maxmsg, 3, EDOM);
	MUST(attr.mq_msgsize, 32, EDOM);
	MUST(attr.mq_flags, O_NONBLOCK, EDOM);
	attr.mq_flags = O_NONBLOCK;
	OK(mq_setattr(q, &attr, &old));
	MUST(old.mq_flags, 0, EDOM);
	FAILS(mq_send(q, "full", 4, 0), EAGAIN);
	attr.mq_flags = 1;
	FAILS(mq_setattr(q, &attr, NULL), EINVAL);
	attr.mq_flags = 0;
	OK(mq_setattr(q, &attr, NULL));
	FAILS(mq_receive(q, buf, 31, &prio), EMSGSIZE);
	MUST(mq_receive(q, buf, sizeof buf, &prio), 5, EDOM);
	MUST(prio, 32767, EDOM);
	OK(memcmp(buf, "high", 5));
	MUST(mq_receive(q, buf, sizeof buf, &prio), 4, EDOM);
	MUST(prio, 1, EDOM);
	OK(mq_receive(q, buf, sizeof buf, NULL));
	FAILS(mq_send(q, "x", 1, 32768), EINVAL);
	FAILS(mq_send(q, buf, 33, 0), EMSGSIZE);
	FAILS(mq_send(q, BAD, 5, 0), EFAULT);
	FAILS(mq_send(NO_FD, "x", 1, 0), EBADF);
	FAILS(mq_receive(NO_FD, buf, sizeof buf, NULL), EBADF);
	FAILS(mq_getattr(NO_FD, &attr), EBADF);
	FAILS(mq_setattr(NO_FD, &attr, NULL), EBADF);
	FAILS_NATIVELY(mq_getattr(q, BAD), EFAULT);
	FAILS_NATIVELY(mq_setattr(q, BAD, NULL), EFAULT);
	OK(mq_close(other));
	OK(mq_unlink(name));
	FAILS(mq_unlink(name), ENOENT);
	OK(mq_send(q, "still", 5, 0));
	OK(mq_close(q));
	FAILS(mq_close(q), EBADF);
}

static void names(struct both *t)
{
	char name[32], *bare = name_of(name) + 1, longest[300];
	struct mq_attr attr = { .mq_maxmsg = -1, .mq_msgsize = 32 };
	mqd_t q;

	FAILS(mq_open(bare, O_RDWR | O_CREAT, 0600, NULL), EINVAL);
	FAILS(mq_open("", O_RDWR | O_CREAT, 0600, NULL), EINVAL);
	FAILS(mq_open("/", O_RDWR | O_CREAT, 0600, NULL), ENOENT);
	FAILS(mq_open("/a/b", O_RDWR | O_CREAT, 0600, NULL), EACCES);
	FAILS(mq_unlink(bare), EINVAL);
	FAILS(mq_unlink("/"), ENOENT);
	memset(longest, 'x', sizeof longest);
	longest[0] = '/';
	longest[299] = 0;
	FAILS(mq_open(longest, O_RDWR | O_CREAT, 0600, NULL), ENAMETOOLONG);
	FAILS(mq_unlink(longest), ENAMETOOLONG);
	FAILS(mq_open(name, O_RDWR | O_CREAT, 0600, &attr), EINVAL);
	FAILS(mq_open(name, O_RDWR | O_CREAT, 0600, BAD), EFAULT);
	q = mq_open(name, O_RDWR | O_CREAT, 0600, NULL);
	SAY(q >= 0);
	OK(mq_getattr(q, &attr));
	MUST(attr.mq_maxmsg > 0 && attr.mq_msgsize > 0, 1, EDOM);
	OK(mq_close(q));
	OK(mq_unlink(name));
}

static void timed(struct both *t)
{
	char name[32], buf[64];
	struct mq_attr attr = { .mq_maxmsg = 1, .mq_msgsize = 32 };
	struct timespec past = { 1, 0 }, wrong = { 1, 1000000000 }, future = { 0x70000000, 0 };
	/*
	 * Always NULL. glibc declares the parameter nonnull, so the compiler would warn if it saw
	 * the NULL. With volatile, the compiler does not see the value.
	 */
	const struct timespec *volatile never = NULL;
	unsigned int prio;
	mqd_t q = mq_open(name_of(name), O_RDWR | O_CREAT | O_EXCL, 0600, &attr);

	SAY(q >= 0);
	OK(mq_unlink(name));
	FAILS(mq_timedreceive(q, buf, sizeof buf, &prio, &past), ETIMEDOUT);
	FAILS(mq_timedreceive(q, buf, sizeof buf, &prio, &wrong), EINVAL);
	OK(mq_timedsend(q, "x", 1, 5, &future));
	FAILS(mq_timedsend(q, "x", 1, 5, &past), ETIMEDOUT);
	FAILS(mq_timedsend(q, "x", 1, 5, &wrong), EINVAL);
	MUST(mq_timedreceive(q, buf, sizeof buf, &prio, &future), 1, EDOM);
	MUST(prio, 5, EDOM);
	OK(mq_timedsend(q, "x", 1, 6, never));
	MUST(mq_timedreceive(q, buf, sizeof buf, &prio, never), 1, EDOM);
	MUST(prio, 6, EDOM);
	past.tv_sec = -1;
	FAILS(mq_timedreceive(q, buf, sizeof buf, &prio, &past), EINVAL);
	FAILS(mq_timedsend(NO_FD, "x", 1, 0, &future), EBADF);
	FAILS(mq_timedreceive(NO_FD, buf, sizeof buf, NULL, &future), EBADF);
	FAILS(mq_timedsend(q, "x", 1, 32768, &future), EINVAL);
	FAILS(mq_timedreceive(q, buf, 1, NULL, &future), EMSGSIZE);
	OK(mq_close(q));
}

/* Tests timeouts that end after 2038. These times do not fit into 32 bits. */
static void after_2038(struct both *t)
{
	char name[32], buf[64];
	struct mq_attr attr = { .mq_maxmsg = 1, .mq_msgsize = 32 };
	struct timespec date = { 0x100000000, 0 };
	mqd_t q = mq_open(name_of(name), O_RDWR | O_CREAT | O_EXCL, 0600, &attr);

	OK(mq_unlink(name));
	OK(mq_timedsend(q, "x", 1, 5, &date));
	MUST(mq_timedreceive(q, buf, sizeof buf, NULL, &date), 1, EDOM);
	OK(mq_close(q));
}

static void notify(struct both *t)
{
	char name[32];
	struct event none = { .notify = 1 /* SIGEV_NONE */ }, wrong = { .notify = 99 };
	mqd_t q = mq_open(name_of(name), O_RDWR | O_CREAT | O_EXCL, 0600, NULL);

	SAY(q >= 0);
	OK(mq_unlink(name));
	SAY(emulated());
	if (emulated()) {		/* qemu has no mq_notify */
		FAILS(mq_notify(q, NULL), ENOSYS);
		OK(mq_close(q));
		return;
	}
	OK(mq_notify(q, NULL));
	OK(mq_notify(q, (const struct sigevent *)(void *)&none));
	FAILS(mq_notify(q, (const struct sigevent *)(void *)&none), EBUSY);
	OK(mq_notify(q, NULL));
	OK(mq_notify(q, (const struct sigevent *)(void *)&none));
	OK(mq_send(q, "x", 1, 0));
	OK(mq_notify(q, (const struct sigevent *)(void *)&none));
	FAILS(mq_notify(q, (const struct sigevent *)(void *)&wrong), EINVAL);
	FAULTS_UNLIKE_GLIBC(mq_notify(q, (const struct sigevent *)-1));
	FAILS(mq_notify(NO_FD, NULL), EBADF);
	FAILS(mq_notify(NO_FD, (const struct sigevent *)(void *)&none), EBADF);
	OK(mq_close(q));
}

const struct both_case mqueue_cases[] = {
	{ "queue", queue, 0 },
	{ "names", names, 0 },
	{ "timed", timed, 0 },
	{ "after 2038", after_2038, 1 },
	{ "notify", notify, 0 },
	{ 0 },
};
