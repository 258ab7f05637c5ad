/* SPDX-License-Identifier: MIT */
/* <sys/cachectl.h>: makes instructions that a program wrote to memory visible to instruction fetches. */
#ifndef _SYS_CACHECTL_H
#define _SYS_CACHECTL_H

#include <bits/decl.h>

#define SYS_RISCV_FLUSH_ICACHE_LOCAL	1	/* flag: only for the calling thread */
#define SYS_RISCV_FLUSH_ICACHE_ALL	1	/* all flags that exist */

__RING3_BEGIN_DECLS

/*
 * Makes code that was written to [start, end) visible to instruction fetches of all threads; the kernel may flush more than
 * this range. Compilers call this function for __builtin___clear_cache. Returns 0, or -1 with errno EINVAL for an unknown
 * flag. Linux: arch/riscv/kernel/sys_riscv.c.
 */
int __riscv_flush_icache(void *__start, void *__end, unsigned long __flags);

__RING3_END_DECLS

#endif
