/* SPDX-License-Identifier: MIT */
/* htons(3): reverses the bytes, because the host is little-endian. */
#include <netinet/in.h>

uint16_t htons(uint16_t value)
{
	return __builtin_bswap16(value);
}
