/* SPDX-License-Identifier: MIT */
/*
 * <arpa/inet.h>: htonl, htons, ntohl and ntohs, from <netinet/in.h>. inet_pton and the like are
 * section 3 and not here.
 */
#ifndef _ARPA_INET_H
#define _ARPA_INET_H

#include <netinet/in.h>

#endif
