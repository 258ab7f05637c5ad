/* SPDX-License-Identifier: MIT */
/* <sys/hwprobe.h>: __riscv_hwprobe asks the kernel which features the processors support. */
#ifndef _SYS_HWPROBE_H
#define _SYS_HWPROBE_H

#ifdef __GNUC__
#pragma GCC system_header	/* no compiler warnings about this header */
#endif
#include <bits/decl.h>
#include <bits/long_long.h>
#define __NEED_size_t
#include <bits/alltypes.h>

#ifndef _ASM_HWPROBE_H	/* <asm/hwprobe.h> defines the structure too */
struct riscv_hwprobe {
	__RING3_INT64 key;		/* RISCV_HWPROBE_KEY_... of <asm/hwprobe.h>; the kernel sets an unknown key to -1 */
	unsigned __RING3_INT64 value;
};
#endif

__RING3_BEGIN_DECLS

/*
 * Sets each pair's value to what all CPUs in the set `cpus` support. cpusetsize is the set's size in bytes. cpus NULL with
 * size 0 means all online CPUs. flags is 0 or RISCV_HWPROBE_WHICH_CPUS. Returns 0, EINVAL or EFAULT. Before Linux 6.4,
 * returns ENOSYS. Does not set errno. Linux: Documentation/arch/riscv/hwprobe.rst.
 */
int __riscv_hwprobe(struct riscv_hwprobe *__pairs, size_t __pair_count, size_t __cpusetsize, unsigned long *__cpus,
		    unsigned int __flags);	/* WHICH_CPUS: instead removes CPUs from the set */

__RING3_END_DECLS

#endif
