/* SPDX-License-Identifier: MIT */
/* memcpy(3) */
#include <string.h>
#include "plain_loop.h"

void *memcpy(void *dest, const void *src, size_t n)
{
	unsigned char *d = dest;
	const unsigned char *s = src;

	for (; n; n--) {
		PLAIN_LOOP(n);
		*d++ = *s++;
	}
	return dest;
}
