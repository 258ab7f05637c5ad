/* SPDX-License-Identifier: MIT */
/* Tests the functions of <sys/inotify.h>. */
#include "both-libraries.h"
#include <fcntl.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#define BAD		((void *)-1)

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
	close(creat("file", 0600));
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

const struct both_case inotify_cases[] = {
	{ "inotify", watches, 0 },
	{ 0 },
};
