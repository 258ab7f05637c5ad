/* SPDX-License-Identifier: MIT */
/*
 * ntohl(3): reverses the 4 bytes of the number, because every host that ring3 supports is
 * little-endian.
 */
#include <netinet/in.h>

uint32_t ntohl(uint32_t value)
{
	return __builtin_bswap32(value);
}
