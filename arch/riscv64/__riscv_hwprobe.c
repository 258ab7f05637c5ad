/* SPDX-License-Identifier: MIT */
/* __riscv_hwprobe: asks the kernel which features the processors support. */
#include <sys/hwprobe.h>
#include <ring3/raw.h>

int __riscv_hwprobe(struct riscv_hwprobe *pairs, size_t pair_count, size_t cpusetsize, unsigned long *cpus, unsigned int flags)
{
	return -(int)raw_riscv_hwprobe(pairs, pair_count, cpusetsize, cpus, flags);
}
