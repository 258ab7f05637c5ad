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
	/* The path of a socket, or '\0' and an abstract name. See unix(7). */
	char sun_path[108];
};

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * <linux/un.h> defines the same names. The next line defines the include guard of that header, so a
 * later #include of it adds nothing.
 */
#define _LINUX_UN_H
#define UNIX_PATH_MAX	108
#define SIOCUNIXFILE	(SIOCPROTOPRIVATE + 0)
#endif
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * SUN_LEN(sun) is the size in bytes of the address *sun, without the NUL at the end of the path.
 * The program must include <string.h>, because the macro calls strlen.
 */
#define SUN_LEN(sun)	(sizeof(sa_family_t) + strlen((sun)->sun_path))
#endif

#endif
