/* SPDX-License-Identifier: MIT */
/* <sys/cachectl.h>: declares __riscv_flush_icache. Programs that write machine code need it. */
#ifndef _SYS_CACHECTL_H
#define _SYS_CACHECTL_H

#include <bits/decl.h>

#define SYS_RISCV_FLUSH_ICACHE_LOCAL	1	/* flushes only for the calling thread */
#define SYS_RISCV_FLUSH_ICACHE_ALL	1	/* the mask of all flags */

__RING3_BEGIN_DECLS

/*
 * After you wrote machine code to [start, end): makes instruction fetches of this thread see it,
 * and those of all threads if flags is 0. The kernel may flush more. Compilers call the function
 * for __builtin___clear_cache. Returns 0, or -1: EINVAL for an unknown flag. Linux: sys_riscv.c.
 */
int __riscv_flush_icache(void *__start, void *__end, unsigned long __flags);

__RING3_END_DECLS

#endif
