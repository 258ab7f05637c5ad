/* SPDX-License-Identifier: MIT */
/* memset(3) */
#include <string.h>
#include "plain_loop.h"

void *memset(void *s, int c, size_t n)
{
	unsigned char *p = s;

	for (; n; n--) {
		PLAIN_LOOP(n);
		*p++ = (unsigned char)c;
	}
	return s;
}
