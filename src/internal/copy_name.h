/* SPDX-License-Identifier: MIT */
/* copy_name: how gethostname and getdomainname give the caller a name of struct utsname's. */
#ifndef RING3_COPY_NAME_H
#define RING3_COPY_NAME_H

#include <errno.h>
#include <stddef.h>
#include <sys/types.h>
#include "reachable.h"

/*
 * copy_name(to, size, from): the string at from, with its end, or the size bytes of it that there is room for.
 * How many it were, or -1 with EFAULT.
 */
static inline ssize_t copy_name(char *to, size_t size, const char *from)
{
	size_t n = 0, i;

	while (n < size && from[n++])
		;
	if (n && !writable(to, n, (void *)from)) {
		errno = EFAULT;
		return -1;
	}
	for (i = 0; i < n; i++)
		to[i] = from[i];
	return (ssize_t)n;
}

#endif
