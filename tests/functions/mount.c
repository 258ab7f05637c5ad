/* SPDX-License-Identifier: MIT */
/* Tests the functions of <sys/mount.h>, and pivot_root. The process has its own mount namespace. */
#include "both-libraries.h"
#include "capable.h"
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

/* This file declares pivot_root itself, because no header declares it. */
int pivot_root(const char *new_root, const char *put_old);

#define BAD		((void *)-1)
#define NEW_MOUNTS	0x00020000L	/* CLONE_NEWNS, a flag of unshare: a new mount namespace */

/*
 * Moves this process to a new mount namespace, so that the test cannot change the machine's
 * mounts. Returns 0 on failure.
 */
static int own_mounts(struct both *t)
{
	if (syscall(SYS_unshare, NEW_MOUNTS)) {
		SAY(0);
		return 0;
	}
	/*
	 * In a chroot whose root is no mount point, mount fails with EINVAL. The test cases are
	 * then skipped.
	 */
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
	close(creat("file", 0600));
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
	/* Under qemu fsopen and the functions below fail with ENOSYS. */
	if (fsopen("tmpfs", 0x1000) && errno == ENOSYS) {
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

const struct both_case mount_cases[] = {
	{ "mount", mounts, 0 },
	{ "fsopen and the rest", new_mounts, 1 },
	{ 0 },
};
