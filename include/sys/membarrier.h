/* SPDX-License-Identifier: MIT */
/* <sys/membarrier.h>: memory barriers on all threads. */
#ifndef _SYS_MEMBARRIER_H
#define _SYS_MEMBARRIER_H

#include <bits/decl.h>

#ifndef _LINUX_MEMBARRIER_H
#define _LINUX_MEMBARRIER_H	/* it would define the same names as enumerators */

#define MEMBARRIER_CMD_QUERY					0	/* returns a mask of commands */
#define MEMBARRIER_CMD_GLOBAL					1
#define MEMBARRIER_CMD_GLOBAL_EXPEDITED				2
#define MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED		4
#define MEMBARRIER_CMD_PRIVATE_EXPEDITED			8
#define MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED		16
#define MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE		32
#define MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE	64
#define MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ			128
#define MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ		256
#define MEMBARRIER_CMD_GET_REGISTRATIONS			512
#define MEMBARRIER_CMD_SHARED		MEMBARRIER_CMD_GLOBAL

#define MEMBARRIER_CMD_FLAG_CPU	1
#endif

__RING3_BEGIN_DECLS

/*
 * membarrier(2): performs cmd (MEMBARRIER_CMD_...). Returns 0 or the result of cmd, or -1.
 * MEMBARRIER_CMD_FLAG_CPU always means CPU 0 here; for another CPU call sys_membarrier, which takes
 * three arguments.
 */
int membarrier(int __cmd, int __flags);

__RING3_END_DECLS

#endif
