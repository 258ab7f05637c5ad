/* SPDX-License-Identifier: MIT */
/* Tests quotactl of <sys/quota.h>. */
#include "both-libraries.h"
#include <fcntl.h>
#include <sys/quota.h>
#include <unistd.h>

#define BAD		((void *)-1)

/*
 * Tests quotactl. A kernel without quotas returns ENOSYS. So the test only requires equal results
 * from ring3 and the host's libc.
 */
static void quotas(struct both *t)
{
	struct dqblk limits;

	close(creat("file", 0600));
	SAY(quotactl(QCMD(Q_GETQUOTA, USRQUOTA), "file", 0, (char *)&limits));
	SAY(quotactl(QCMD(Q_GETQUOTA, USRQUOTA), "missing", 0, (char *)&limits));
	SAY(quotactl(QCMD(Q_GETQUOTA, 77), "file", 0, (char *)&limits));
	SAY(quotactl(QCMD(Q_GETFMT, GRPQUOTA), BAD, 0, (char *)&limits));
	SAY(quotactl(QCMD(0x123456, USRQUOTA), "file", 0, NULL));
}

const struct both_case quota_cases[] = {
	{ "quotactl", quotas, 0 },
	{ 0 },
};
