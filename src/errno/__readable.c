/* SPDX-License-Identifier: MIT */
/* __readable: checks that the kernel can read all bytes of an object in the program. */
#include <errno.h>
#include <ring3/raw.h>
#include "k_sigaction.h"
#include "reachable.h"

int __readable(const void *object, size_t size)
{
	unsigned long at = (unsigned long)object, last = at + size - 1;

	for (;; at = (at | 4095) + 1) {
		/*
		 * Tests if the kernel can read the 8 bytes at (at & -8), which are in one page. If
		 * yes, the call fails with EINVAL, because argument 1 is invalid. Changes nothing.
		 */
		long result = raw_rt_sigprocmask(-1, (const void *)(at & -8ul), NULL, K_SIGSET_SIZE);

		if (result == -EFAULT || !result)	/* 0: (at & -8) is NULL */
			return 0;
		if ((at ^ last) < 4096)
			return 1;
	}
}
