/* SPDX-License-Identifier: MIT */
/*
 * ntohs(3): reverses the 2 bytes of the number, because every host that ring3 supports is
 * little-endian.
 */
#include <netinet/in.h>

uint16_t ntohs(uint16_t value)
{
	return __builtin_bswap16(value);
}
