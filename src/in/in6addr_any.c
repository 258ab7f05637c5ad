/* SPDX-License-Identifier: MIT */
/* in6addr_any: the IPv6 address ::. For bind(2) it means any address of this machine. ipv6(7). */
#include <netinet/in.h>

const struct in6_addr in6addr_any = IN6ADDR_ANY_INIT;
