/* SPDX-License-Identifier: MIT */
/*
 * Included first (-include) in every source of ring3, so that its functions call each other
 * directly.
 */
#ifndef RING3_LIBRARY_H
#define RING3_LIBRARY_H

#define __RING3_INSIDE		/* makes <ring3/decl.h> call __sys_read, not the weak sys_read */

#ifndef _GNU_SOURCE
#define _GNU_SOURCE		/* makes the headers declare all functions, so each source sees its own */
#endif

/* ring3 is never linked dynamically: no PLT, no GOT. */
#pragma GCC visibility push(hidden)

#endif
