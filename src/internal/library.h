/* SPDX-License-Identifier: MIT */
/* Included before all else when ring3 itself is compiled (-include): ring3 calls its own by their shortest way. */
#ifndef RING3_LIBRARY_H
#define RING3_LIBRARY_H

#define __RING3_INSIDE		/* <ring3/decl.h>: call __sys_read, not the weak sys_read */

#ifndef _GNU_SOURCE
#define _GNU_SOURCE		/* every function's file sees its declaration */
#endif

/* Nothing of ring3 is ever reached through a dynamic linker: no PLT, no GOT. */
#pragma GCC visibility push(hidden)

#endif
