/* SPDX-License-Identifier: MIT */
/* ntohl(3): both architectures have the other byte order than the network. */
#include <netinet/in.h>

uint32_t ntohl(uint32_t value)
{
	return __builtin_bswap32(value);
}
