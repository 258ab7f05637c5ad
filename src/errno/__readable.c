/* SPDX-License-Identifier: MIT */
/* __readable: whether the kernel can read an object. */
#include <errno.h>
#include <ring3/raw.h>
#include "k_sigaction.h"
#include "reachable.h"

int __readable(const void *object, size_t size)
{
	unsigned long at = (unsigned long)object, last = at + size - 1;

	for (;; at = (at | 4095) + 1) {
		/* Eight bytes, aligned and so in one page. It reads them before it finds that there is no such how. */
		long result = raw_rt_sigprocmask(-1, (const void *)(at & -8ul), NULL, K_SIGSET_SIZE);

		if (result == -EFAULT || !result)	/* 0: of NULL it does not even see the how */
			return 0;
		if ((at ^ last) < 4096)
			return 1;
	}
}
