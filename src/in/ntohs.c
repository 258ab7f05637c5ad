/* SPDX-License-Identifier: MIT */
/* ntohs(3): reverses the bytes, because the host is little-endian. */
#include <netinet/in.h>

uint16_t ntohs(uint16_t value)
{
	return __builtin_bswap16(value);
}
