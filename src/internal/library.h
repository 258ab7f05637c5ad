/* SPDX-License-Identifier: MIT */
/*
 * Included first (-include) when a source of ring3 is compiled: ring3's functions then call each other
 * directly.
 */
#ifndef RING3_LIBRARY_H
#define RING3_LIBRARY_H

#define __RING3_INSIDE		/* <ring3/decl.h>: sys_read means __sys_read, not the weak symbol */

#ifndef _GNU_SOURCE
#define _GNU_SOURCE		/* headers declare everything, also what the source defines */
#endif

/* Hidden: ring3 is only linked statically, so calls need no PLT and variables no GOT. */
#pragma GCC visibility push(hidden)

#endif
