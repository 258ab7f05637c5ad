/* SPDX-License-Identifier: MIT */
/* <sys/un.h>: addresses of Unix domain sockets. See unix(7). */
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
	char sun_path[108];		/* a path; or '\0', then an abstract name */
};

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define _LINUX_UN_H			/* include guard of <linux/un.h>: avoids redefinitions */
#define UNIX_PATH_MAX	108
#define SIOCUNIXFILE	(SIOCPROTOPRIVATE + 0)
#endif
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* Size of the address *sun in bytes, without the path's NUL. The program must declare strlen. */
#define SUN_LEN(sun)	(sizeof(sa_family_t) + strlen((sun)->sun_path))
#endif

#endif
