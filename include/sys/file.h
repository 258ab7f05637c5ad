/* SPDX-License-Identifier: MIT */
/* <sys/file.h>: flock(2), which locks whole files. */
#ifndef _SYS_FILE_H
#define _SYS_FILE_H

#include <bits/decl.h>

#define LOCK_SH		1	/* shared lock */
#define LOCK_EX		2	/* exclusive lock */
#define LOCK_NB		4	/* flag: fail with EWOULDBLOCK instead of waiting */
#define LOCK_UN		8	/* unlock */

/* BSD's names of SEEK_SET, SEEK_CUR and SEEK_END. */
#define L_SET		0
#define L_INCR		1
#define L_XTND		2

__RING3_BEGIN_DECLS

/*
 * flock(2): locks or unlocks the whole file of descriptor fd. operation is LOCK_SH, LOCK_EX or
 * LOCK_UN. LOCK_NB may be added. Returns 0 or -1.
 */
int flock(int __fd, int __operation);

__RING3_END_DECLS

#endif
