/* SPDX-License-Identifier: MIT */
/* in6addr_any: the IPv6 address ::, which means "no address". ipv6(7). */
#include <netinet/in.h>

const struct in6_addr in6addr_any = IN6ADDR_ANY_INIT;
