/* SPDX-License-Identifier: MIT */
/* htons(3): both architectures have the other byte order than the network. */
#include <netinet/in.h>

uint16_t htons(uint16_t value)
{
	return __builtin_bswap16(value);
}
