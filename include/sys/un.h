/* SPDX-License-Identifier: MIT */
/* <sys/un.h>: the addresses of sockets of one machine: names of files. unix(7). */
#ifndef _SYS_UN_H
#define _SYS_UN_H

#include <features.h>

#define __NEED_sa_family_t
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define __NEED_size_t
#endif
#include <bits/alltypes.h>

#ifndef _LINUX_UN_H
struct sockaddr_un {
	sa_family_t sun_family;		/* AF_UNIX */
	char sun_path[108];		/* a pathname, or '\0' and a name in no folder */
};

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define _LINUX_UN_H			/* all of <linux/un.h> is here */
#define UNIX_PATH_MAX	108
#define SIOCUNIXFILE	(SIOCPROTOPRIVATE + 0)
#endif
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* The length of the address *sun, with no '\0'. strlen is the program's own. */
#define SUN_LEN(sun)	(sizeof(sa_family_t) + strlen((sun)->sun_path))
#endif

#endif
