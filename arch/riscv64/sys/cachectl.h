/* SPDX-License-Identifier: MIT */
/* <sys/cachectl.h>: declares __riscv_flush_icache. Programs that write machine code need it. */
#ifndef _SYS_CACHECTL_H
#define _SYS_CACHECTL_H

#include <bits/decl.h>

#define SYS_RISCV_FLUSH_ICACHE_LOCAL	1	/* flushes only for the calling thread */
#define SYS_RISCV_FLUSH_ICACHE_ALL	1	/* the mask of all flags */

__RING3_BEGIN_DECLS

/*
 * Call this function after you wrote machine code to [start, end). Then instruction fetches of all threads see the new
 * code. The kernel may flush more than this range. Compilers call it for __builtin___clear_cache. Returns 0, or -1 with
 * errno EINVAL if a flag is unknown. Linux: arch/riscv/kernel/sys_riscv.c.
 */
int __riscv_flush_icache(void *__start, void *__end, unsigned long __flags);

__RING3_END_DECLS

#endif
