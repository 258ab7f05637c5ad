/* SPDX-License-Identifier: MIT */
/* strlen(3) */
#include <string.h>
#include "plain_loop.h"

size_t strlen(const char *s)
{
	size_t n = 0;

	while (s[n]) {
		n++;
		PLAIN_LOOP(n);
	}
	return n;
}
