/* SPDX-License-Identifier: MIT */
/* __riscv_flush_icache: after the program wrote machine code, makes instruction fetches see it. */
#include <sys/cachectl.h>
#include <ring3/sys.h>

int __riscv_flush_icache(void *start, void *end, unsigned long flags)
{
	return sys_riscv_flush_icache((unsigned long)start, (unsigned long)end, flags);
}
