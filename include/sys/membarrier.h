/* SPDX-License-Identifier: MIT */
/* <sys/membarrier.h>: membarrier(2): execute memory barriers on all threads. */
#ifndef _SYS_MEMBARRIER_H
#define _SYS_MEMBARRIER_H

#include <bits/decl.h>

#ifndef _LINUX_MEMBARRIER_H
#define _LINUX_MEMBARRIER_H	/* include guard of <linux/membarrier.h>: avoids redefinitions */

#define MEMBARRIER_CMD_QUERY					0	/* mask of supported commands */
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
 * membarrier(2): performs cmd (MEMBARRIER_CMD_...). Returns 0 or the result of cmd; -1 on error.
 * With MEMBARRIER_CMD_FLAG_CPU the CPU is always 0. To choose another CPU, call sys_membarrier,
 * whose third argument is the CPU.
 */
int membarrier(int __cmd, int __flags);

__RING3_END_DECLS

#endif
