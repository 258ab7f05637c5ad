/* SPDX-License-Identifier: MIT */
/*
 * <arpa/inet.h>: declares htonl, htons, ntohl and ntohs, because it includes <netinet/in.h>. ring3
 * does not have inet_pton and the other library functions of this header.
 */
#ifndef _ARPA_INET_H
#define _ARPA_INET_H

#include <netinet/in.h>

#endif
