/* SPDX-License-Identifier: MIT */
/* htons(3): reverses the 2 bytes, because every supported host is little-endian. */
#include <netinet/in.h>

uint16_t htons(uint16_t value)
{
	return __builtin_bswap16(value);
}
