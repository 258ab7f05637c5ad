/* SPDX-License-Identifier: MIT */
/* in6addr_loopback: the IPv6 address ::1, which means this machine. ipv6(7). */
#include <netinet/in.h>

const struct in6_addr in6addr_loopback = IN6ADDR_LOOPBACK_INIT;
