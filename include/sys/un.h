/* SPDX-License-Identifier: MIT */
/* <sys/un.h>: addresses of Unix domain sockets. unix(7). */
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
	char sun_path[108];		/* a path, or '\0' and an abstract name */
};

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define _LINUX_UN_H			/* <linux/un.h> defines nothing else */
#define UNIX_PATH_MAX	108
#define SIOCUNIXFILE	(SIOCPROTOPRIVATE + 0)
#endif
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* Length of *sun without the final NUL. The program must provide strlen. */
#define SUN_LEN(sun)	(sizeof(sa_family_t) + strlen((sun)->sun_path))
#endif

#endif
