/* SPDX-License-Identifier: MIT */
/* memcmp(3) */
#include <string.h>
#include "plain_loop.h"

int memcmp(const void *s1, const void *s2, size_t n)
{
	const unsigned char *a = s1, *b = s2;

	for (; n; n--, a++, b++) {
		PLAIN_LOOP(n);
		if (*a != *b)
			return *a - *b;
	}
	return 0;
}
