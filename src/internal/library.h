/* SPDX-License-Identifier: MIT */
/*
 * The compiler includes this file at the start of each source file of ring3 (option -include). This
 * file makes ring3's functions call each other directly.
 */
#ifndef RING3_LIBRARY_H
#define RING3_LIBRARY_H

/*
 * Makes <bits/decl.h> rename the system call stubs in ring3's own code, for example sys_read to
 * __sys_read. A program may define a function sys_read of its own. ring3 must not call that one.
 */
#define __RING3_INSIDE

#ifndef _GNU_SOURCE
#define _GNU_SOURCE		/* makes the headers declare all their functions */
#endif

/*
 * ring3 is only linked statically. So all symbols can be hidden, and the compiler needs no PLT for
 * calls and no GOT for variables.
 */
#pragma GCC visibility push(hidden)

#endif
