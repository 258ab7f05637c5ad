/* SPDX-License-Identifier: MIT */
/* Tests the functions of <sys/statfs.h>. */
#include "both-libraries.h"
#include <fcntl.h>
#include <sys/statfs.h>
#include <unistd.h>

#define BAD ((void *)-1)

static void make(const char *path, mode_t mode)
{
	close(open(path, O_WRONLY | O_CREAT | O_EXCL, mode));
}

static void say_room(struct both *t, const struct statfs *fs, int still)
{
	SAY(fs->f_type);
	SAY(fs->f_bsize);
	SAY(fs->f_blocks);
	SAY(fs->f_namelen);
	SAY(fs->f_frsize);
	SAY(fs->f_flags);
	SAY(fs->f_bfree >= fs->f_bavail);
	SAY(fs->f_blocks >= fs->f_bfree);
	if (still) {
		SAY(fs->f_files);
		SAY(fs->f_bfree);
		SAY(fs->f_bavail);
		SAY(fs->f_ffree);
	}
	SAY(((const int *)&fs->f_fsid)[0]);
	SAY(((const int *)&fs->f_fsid)[1]);
}

static void filesystems(struct both *t)
{
	struct statfs fs;
	int fd;

	OK(statfs("/", &fs));
	say_room(t, &fs, 0);
	OK(statfs("/proc", &fs));
	say_room(t, &fs, 1);
	MUST(fs.f_type, 0x9fa0, EDOM);
	OK(statfs("/sys", &fs));
	say_room(t, &fs, 1);
	OK(statfs("/dev/null", &fs));
	say_room(t, &fs, 0);
	fd = open("/proc/self/status", O_RDONLY);
	OK(fstatfs(fd, &fs));
	say_room(t, &fs, 1);
	FAILS(fstatfs(fd, BAD), EFAULT);
	close(fd);
	fd = open(".", O_PATH);
	OK(fstatfs(fd, &fs));
	say_room(t, &fs, 0);
	close(fd);
	FAILS(fstatfs(fd, &fs), EBADF);
	FAILS(fstatfs(-1, &fs), EBADF);
	FAILS(statfs("missing", &fs), ENOENT);
	FAILS(statfs(BAD, &fs), EFAULT);
	FAILS(statfs("/", BAD), EFAULT);
	make("file", 0600);
	FAILS(statfs("file/below", &fs), ENOTDIR);
}

const struct both_case statfs_cases[] = {
	{ "filesystems", filesystems, 0 },
	{ 0 },
};
