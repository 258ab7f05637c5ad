/* SPDX-License-Identifier: MIT */
/* <sys/membarrier.h>: membarrier(2), which makes other threads execute a memory barrier. */
#ifndef _SYS_MEMBARRIER_H
#define _SYS_MEMBARRIER_H

#include <bits/decl.h>

#ifndef _LINUX_MEMBARRIER_H
/*
 * <linux/membarrier.h> defines the same names. The next line defines the include guard of that
 * header, so a later #include of it adds nothing.
 */
#define _LINUX_MEMBARRIER_H

/* This command returns a mask of the commands that the kernel supports. */
#define MEMBARRIER_CMD_QUERY					0
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
 * membarrier(2): performs cmd (MEMBARRIER_CMD_...). Returns 0 or the result of cmd. Returns -1 on
 * error. With the flag MEMBARRIER_CMD_FLAG_CPU the barrier is always for CPU 0, because the
 * function has no argument for the CPU. To choose another CPU, call sys_membarrier.
 */
int membarrier(int __cmd, int __flags);

__RING3_END_DECLS

#endif
