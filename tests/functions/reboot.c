/* SPDX-License-Identifier: MIT */
/* Tests <sys/reboot.h>, with calls that fail only. */
#include "both-libraries.h"
#include "capable.h"
#include <sys/reboot.h>
#include <sys/syscall.h>

static void not_rebooting(struct both *t)
{
	ALLOWED(SYS_BOOT, reboot(0x12345678), -1, EINVAL);
	SAY(be_nobody());
	FAILS(reboot(0x12345678), EPERM);
}

const struct both_case reboot_cases[] = {
	{ "reboot", not_rebooting, 0 },
	{ 0 },
};
