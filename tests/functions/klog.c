/* SPDX-License-Identifier: MIT */
/* Tests klogctl of <sys/klog.h>, but does not change the kernel's log. */
#include "both-libraries.h"
#include "capable.h"
#include <sys/klog.h>

static void kernel_log(struct both *t)
{
	char text[64];

	SAY(klogctl(10, NULL, 0) > 0);
	SAY(klogctl(3, text, sizeof text) > 0);
	if (may(SYSLOG)) {
		FAILS_NATIVELY(klogctl(3, NULL, 10), EINVAL);
		FAILS_NATIVELY(klogctl(3, text, -1), EINVAL);
	}
	ALLOWED(SYSLOG, klogctl(99, text, 10), -1, EINVAL);
}

const struct both_case klog_cases[] = {
	{ "klogctl", kernel_log, 0 },
	{ 0 },
};
