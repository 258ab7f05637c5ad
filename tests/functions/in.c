/* SPDX-License-Identifier: MIT */
/* Tests <netinet/in.h>: the functions that convert the byte order, and IPv6 addresses. */
#include "both-libraries.h"
#include <netinet/in.h>

static void byte_order(struct both *t)
{
	MUST(htonl(0x01020304), 0x04030201, EDOM);
	MUST(ntohl(0x80000001), 0x01000080, EDOM);
	MUST(htons(0x0102), 0x0201, EDOM);
	MUST(ntohs(0xff01), 0x01ff, EDOM);
	MUST(IN6_IS_ADDR_UNSPECIFIED(&in6addr_any), 1, EDOM);
	MUST(IN6_IS_ADDR_LOOPBACK(&in6addr_loopback), 1, EDOM);
	MUST(IN6_IS_ADDR_LOOPBACK(&in6addr_any), 0, EDOM);
	MUST(IN6_IS_ADDR_V4COMPAT(&in6addr_loopback), 0, EDOM);
	MUST(IN6_ARE_ADDR_EQUAL(&in6addr_any, &in6addr_loopback), 0, EDOM);
}

const struct both_case in_cases[] = {
	{ "order of bytes", byte_order, 0 },
	{ 0 },
};
