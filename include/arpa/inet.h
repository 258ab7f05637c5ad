/* SPDX-License-Identifier: MIT */
/* <arpa/inet.h>: htonl and its kin, from <netinet/in.h>; what turns addresses into text is section 3 of the manual. */
#ifndef _ARPA_INET_H
#define _ARPA_INET_H

#include <netinet/in.h>

#endif
