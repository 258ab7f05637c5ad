/* SPDX-License-Identifier: MIT */
/*
 * Tests swapon and swapoff of <sys/swap.h>. Every call must fail, so that the test does not change
 * the machine's swap space.
 */
#include "both-libraries.h"
#include "capable.h"
#include <fcntl.h>
#include <sys/swap.h>
#include <sys/syscall.h>
#include <unistd.h>

#define BAD		((void *)-1)

static void swapping(struct both *t)
{
	close(creat("file", 0600));
	ALLOWED(SYS_ADMIN, swapon("missing", 0), -1, ENOENT);
	ALLOWED(SYS_ADMIN, swapon("file", 0), -1, EINVAL);
	ALLOWED(SYS_ADMIN, swapon("file", 0x40000000), -1, EINVAL);
	ALLOWED(SYS_ADMIN, swapon(BAD, 0), -1, EFAULT);
	ALLOWED(SYS_ADMIN, swapoff("missing"), -1, ENOENT);
	ALLOWED(SYS_ADMIN, swapoff("file"), -1, EINVAL);
	ALLOWED(SYS_ADMIN, swapoff(BAD), -1, EFAULT);
	SAY(be_nobody());
	FAILS(swapon("/etc/passwd", 0), EPERM);
	FAILS(swapoff("/etc/passwd"), EPERM);
}

const struct both_case swap_cases[] = {
	{ "swapon, swapoff", swapping, 0 },
	{ 0 },
};
