/* SPDX-License-Identifier: MIT */
/*
 * copy_name: copies a string of struct utsname to the program's buffer, for gethostname and
 * getdomainname.
 */
#ifndef RING3_COPY_NAME_H
#define RING3_COPY_NAME_H

#include <errno.h>
#include <stddef.h>
#include <sys/types.h>
#include "reachable.h"

/*
 * copy_name(to, size, from): copies the string at `from`, with its NUL, to the buffer at `to`, but
 * at most size bytes. Returns the number of bytes copied. If the buffer is not writable, sets errno
 * to EFAULT and returns -1.
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
