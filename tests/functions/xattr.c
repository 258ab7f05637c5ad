/* SPDX-License-Identifier: MIT */
/* Tests the functions of <sys/xattr.h>. */
#include "both-libraries.h"
#include <fcntl.h>
#include <string.h>
#include <sys/xattr.h>
#include <unistd.h>

#define BAD	((void *)-1)

static void attributes(struct both *t)
{
	int fd = open("file", O_RDWR | O_CREAT, 0600);
	char buf[64];

	OK(symlink("file", "link"));
	/*
	 * Some file systems do not support extended attributes. So the test only requires equal
	 * results from ring3 and the host's libc.
	 */
	SAY(setxattr("file", "user.one", "value", 5, XATTR_CREATE));
	SAY(setxattr("file", "user.one", "value", 5, XATTR_CREATE));
	SAY(setxattr("file", "user.two", "2", 1, XATTR_REPLACE));
	SAY(fsetxattr(fd, "user.two", "2", 1, 0));
	SAY(setxattr("file", "user.two", "2", 1, 99));
	SAY(setxattr("nothing", "user.two", "2", 1, 0));
	SAY(setxattr("file", "user.two", BAD, 1, 0));
	SAY(setxattr("file", "", "2", 1, 0));
	SAY(setxattr("file", "nonsense", "2", 1, 0));
	SAY(lsetxattr("link", "trusted.three", "three", 5, 0));
	SAY(lsetxattr("link", "user.three", "three", 5, 0));
	SAY(fsetxattr(99, "user.two", "2", 1, 0));

	memset(buf, 0, sizeof buf);
	SAY(getxattr("link", "user.one", buf, sizeof buf));
	SAY(memcmp(buf, "value", 5) == 0);
	SAY(getxattr("file", "user.one", NULL, 0));
	SAY(getxattr("file", "user.one", buf, 2));
	SAY(getxattr("file", "user.none", buf, sizeof buf));
	SAY(getxattr("nothing", "user.one", buf, sizeof buf));
	SAY(getxattr("file", "user.one", BAD, sizeof buf));
	SAY(lgetxattr("link", "trusted.three", buf, sizeof buf));
	SAY(lgetxattr("link", "user.one", buf, sizeof buf));
	SAY(fgetxattr(fd, "user.two", buf, sizeof buf));
	SAY(fgetxattr(99, "user.two", buf, sizeof buf));

	SAY(listxattr("link", NULL, 0));
	SAY(listxattr("link", buf, sizeof buf));
	SAY(listxattr("link", buf, 1));
	SAY(listxattr("nothing", buf, sizeof buf));
	SAY(llistxattr("link", buf, sizeof buf));
	SAY(llistxattr("nothing", buf, sizeof buf));
	SAY(flistxattr(fd, buf, sizeof buf));
	SAY(flistxattr(99, buf, sizeof buf));

	SAY(removexattr("link", "user.one"));
	SAY(removexattr("link", "user.one"));
	SAY(lremovexattr("link", "trusted.three"));
	SAY(lremovexattr("link", "user.two"));
	SAY(fremovexattr(fd, "user.two"));
	SAY(fremovexattr(99, "user.two"));
	SAY(flistxattr(fd, buf, sizeof buf));
}

const struct both_case xattr_cases[] = {
	{ "extended attributes", attributes, 0 },
	{ 0 },
};
