/* SPDX-License-Identifier: MIT */
/* <sys/random.h>: getrandom(2), which gets random bytes from the kernel. */
#ifndef _SYS_RANDOM_H
#define _SYS_RANDOM_H

#include <bits/decl.h>

#define __NEED_size_t
#define __NEED_ssize_t
#include <bits/alltypes.h>

#define GRND_NONBLOCK	0x0001		/* fail with EAGAIN instead of waiting */
#define GRND_RANDOM	0x0002		/* no effect since Linux 5.6 */
/* Return bytes even if the kernel has not collected enough randomness yet. */
#define GRND_INSECURE	0x0004

__RING3_BEGIN_DECLS

/*
 * getrandom(2): writes buflen random bytes to buf. Returns the number of bytes written, or -1. If
 * buflen is larger than 256, a signal can make the number smaller than buflen.
 */
ssize_t getrandom(void *__buf, size_t __buflen, unsigned int __flags);

__RING3_END_DECLS

#endif
