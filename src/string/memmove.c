/* SPDX-License-Identifier: MIT */
/*
 * memmove(3): if dest begins inside src, copies the last byte first. Otherwise it would overwrite
 * bytes of src before it reads them.
 */
#include <string.h>
#include "plain_loop.h"

void *memmove(void *dest, const void *src, size_t n)
{
	unsigned char *d = dest;
	const unsigned char *s = src;

	if ((unsigned long)d - (unsigned long)s >= n)
		for (; n; n--) {
			PLAIN_LOOP(n);
			*d++ = *s++;
		}
	else
		for (; n; n--) {
			PLAIN_LOOP(n);
			d[n - 1] = s[n - 1];
		}
	return dest;
}
