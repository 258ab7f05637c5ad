/* SPDX-License-Identifier: MIT */
/* bcmp(3): clang replaces memcmp by bcmp if the code only tests if the bytes are equal. */
#include <strings.h>
#include "plain_loop.h"

int bcmp(const void *s1, const void *s2, size_t n)
{
	const unsigned char *a = s1, *b = s2;

	for (; n; n--, a++, b++) {
		PLAIN_LOOP(n);
		if (*a != *b)
			return 1;
	}
	return 0;
}
