/* SPDX-License-Identifier: MIT */
/* Tests the functions of <sys/fanotify.h>. */
#include "both-libraries.h"
#include "capable.h"
#include <fcntl.h>
#include <sys/fanotify.h>
#include <sys/syscall.h>
#include <unistd.h>

#define BAD		((void *)-1)

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
	close(creat("file", 0600));
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
	/*
	 * Each call has one invalid argument. The kernel can reject this argument only if
	 * fanotify_mark passes it correctly. So these calls test that the kernel gets both halves
	 * of the 64-bit mask and the arguments after the mask.
	 */
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

const struct both_case fanotify_cases[] = {
	{ "fanotify", filesystem_watches, 0 },
	{ 0 },
};
