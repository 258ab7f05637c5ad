/* SPDX-License-Identifier: MIT */
/*
 * <arpa/inet.h>: declares htonl, htons, ntohl and ntohs, by including <netinet/in.h>. ring3 does
 * not have inet_pton and other library functions (section 3 of the manual).
 */
#ifndef _ARPA_INET_H
#define _ARPA_INET_H

#include <netinet/in.h>

#endif
