/* SPDX-License-Identifier: MIT */
/* <sys/random.h>: random bytes. */
#ifndef _SYS_RANDOM_H
#define _SYS_RANDOM_H

#include <bits/decl.h>

#define __NEED_size_t
#define __NEED_ssize_t
#include <bits/alltypes.h>

#define GRND_NONBLOCK	0x0001		/* EAGAIN, where it would wait */
#define GRND_RANDOM	0x0002		/* means nothing since Linux 5.6 */
#define GRND_INSECURE	0x0004		/* not good ones, soon after the start */

__RING3_BEGIN_DECLS

/*
 * getrandom(2): fills buf with buflen random bytes; their number, or -1. Up to 256 come whole; a
 * larger number a signal may cut short.
 */
ssize_t getrandom(void *__buf, size_t __buflen, unsigned int __flags);

__RING3_END_DECLS

#endif
