/* SPDX-License-Identifier: MIT */
/*
 * The compiler includes this file first (option -include) for each source file of ring3. It makes
 * ring3's functions call each other directly.
 */
#ifndef RING3_LIBRARY_H
#define RING3_LIBRARY_H

#define __RING3_INSIDE		/* <bits/decl.h> then renames sys_read to the hidden __sys_read */

#ifndef _GNU_SOURCE
#define _GNU_SOURCE		/* makes the headers declare all functions */
#endif

/*
 * ring3 is only linked statically. So all symbols can be hidden, and the compiler needs no PLT for
 * calls and no GOT for variables.
 */
#pragma GCC visibility push(hidden)

#endif
