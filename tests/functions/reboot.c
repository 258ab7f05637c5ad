/* SPDX-License-Identifier: MIT */
/*
 * Tests reboot of <sys/reboot.h>. Every call must fail, so that the test does not stop the
 * machine.
 */
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
