/* SPDX-License-Identifier: MIT */
/* <sys/membarrier.h>: memory barriers in other threads. */
#ifndef _SYS_MEMBARRIER_H
#define _SYS_MEMBARRIER_H

#include <bits/decl.h>

#ifndef _LINUX_MEMBARRIER_H
#define _LINUX_MEMBARRIER_H	/* which would give the same as enumerations */

#define MEMBARRIER_CMD_QUERY					0	/* which of these there are */
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
 * membarrier(2): what cmd (MEMBARRIER_CMD_...) says; 0 or what it asks for, or -1. The processor that
 * MEMBARRIER_CMD_FLAG_CPU asks about is 0: another is a third argument of sys_membarrier.
 */
int membarrier(int __cmd, int __flags);

__RING3_END_DECLS

#endif
