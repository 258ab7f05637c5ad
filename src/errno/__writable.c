/* SPDX-License-Identifier: MIT */
/* __writable: tests if all bytes of an object are writable. The kernel overwrites some of them. */
#include <errno.h>
#include <sys/random.h>
#include <ring3/raw.h>
#include "k_sigaction.h"
#include "reachable.h"

int __writable(void *object, size_t size)
{
	unsigned long at = (unsigned long)object, last = at + size - 1, tail = last + 1 - K_SIGSET_SIZE;

	/* rt_sigpending writes 8 bytes, more than size. getrandom writes `size` bytes or fewer. */
	if (size < K_SIGSET_SIZE) {
		long result = raw_getrandom(object, size, GRND_NONBLOCK);

		return result < 0 ? result != -EFAULT : (size_t)result == size;
	}
	for (;;) {				/* writes 8 bytes to each page of the object */
		if (raw_rt_sigpending((void *)at, K_SIGSET_SIZE) == -EFAULT)
			return 0;
		if (((at + K_SIGSET_SIZE - 1) ^ last) < 4096)
			return 1;
		at = (at | 4095) + 1;		/* the start of the next page, but at most tail */
		if (at > tail)
			at = tail;
	}
}
