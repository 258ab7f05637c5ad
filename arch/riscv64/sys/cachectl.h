/* SPDX-License-Identifier: MIT */
/* <sys/cachectl.h>: makes what was written to memory visible to instruction fetches. */
#ifndef _SYS_CACHECTL_H
#define _SYS_CACHECTL_H

#include <bits/decl.h>

#define SYS_RISCV_FLUSH_ICACHE_LOCAL	1	/* flags: for the calling thread only */
#define SYS_RISCV_FLUSH_ICACHE_ALL	1	/* every flag there is */

__RING3_BEGIN_DECLS

/*
 * From now on instructions in [start, end) are those that memory holds, in all threads; the kernel takes the range for a
 * hint. Compilers call it for __builtin___clear_cache. Returns 0, or -1: EINVAL for another flag.
 * Linux: arch/riscv/kernel/sys_riscv.c.
 */
int __riscv_flush_icache(void *__start, void *__end, unsigned long __flags);

__RING3_END_DECLS

#endif
