/* SPDX-License-Identifier: MIT */
/* getpagesize(2): on x86 a page has 4096 bytes, and no kernel is built for another. */
#include <unistd.h>

int getpagesize(void)
{
	return 4096;
}
