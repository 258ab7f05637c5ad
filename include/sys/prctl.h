/* SPDX-License-Identifier: MIT */
/* <sys/prctl.h>: prctl(2), which reads and changes settings of the calling process or thread. */
#ifndef _SYS_PRCTL_H
#define _SYS_PRCTL_H

#include <bits/decl.h>
#include <stdint.h>

#ifndef _LINUX_PRCTL_H
/*
 * <linux/prctl.h> defines the same names. The next line defines the include guard of that header,
 * so a later #include of it adds nothing.
 */
#define _LINUX_PRCTL_H

/* Get or set the signal that the kernel sends to the process when its parent thread ends. */
#define PR_SET_PDEATHSIG	1
#define PR_GET_PDEATHSIG	2

/*
 * Get or set a flag. If the flag is 1, the process can dump core and other processes can trace it.
 */
#define PR_GET_DUMPABLE	3
#define PR_SET_DUMPABLE	4

/*
 * Get or set what the kernel does if the process accesses an unaligned address. x86 does not have
 * these options.
 */
#define PR_GET_UNALIGN		5
#define PR_SET_UNALIGN		6
#define PR_UNALIGN_NOPRINT	1
#define PR_UNALIGN_SIGBUS	2

/*
 * Get or set a flag. If the flag is 1, the thread keeps its capabilities when all its user ids
 * become nonzero.
 */
#define PR_GET_KEEPCAPS	7
#define PR_SET_KEEPCAPS	8

/*
 * Get or set how the kernel emulates floating-point instructions and handles their exceptions. x86
 * does not have these options.
 */
#define PR_GET_FPEMU		9
#define PR_SET_FPEMU		10
#define PR_FPEMU_NOPRINT	1
#define PR_FPEMU_SIGFPE		2
#define PR_GET_FPEXC		11
#define PR_SET_FPEXC		12
#define PR_FP_EXC_SW_ENABLE	0x80
#define PR_FP_EXC_DIV		0x010000
#define PR_FP_EXC_OVF		0x020000
#define PR_FP_EXC_UND		0x040000
#define PR_FP_EXC_RES		0x080000
#define PR_FP_EXC_INV		0x100000
#define PR_FP_EXC_DISABLED	0
#define PR_FP_EXC_NONRECOV	1
#define PR_FP_EXC_ASYNC		2
#define PR_FP_EXC_PRECISE	3

/*
 * Get or set how the kernel measures the CPU time of the process. Linux accepts only the value
 * PR_TIMING_STATISTICAL.
 */
#define PR_GET_TIMING		13
#define PR_SET_TIMING		14
#define PR_TIMING_STATISTICAL	0
#define PR_TIMING_TIMESTAMP	1

/* Get or set the name of the thread. The name has up to 16 bytes, including the NUL. */
#define PR_SET_NAME	15
#define PR_GET_NAME	16

/* Get or set the byte order of the process. Only PowerPC has these options. */
#define PR_GET_ENDIAN		19
#define PR_SET_ENDIAN		20
#define PR_ENDIAN_BIG		0
#define PR_ENDIAN_LITTLE	1
#define PR_ENDIAN_PPC_LITTLE	2

/* Get or set the seccomp mode of the thread. See seccomp(2). */
#define PR_GET_SECCOMP	21
#define PR_SET_SECCOMP	22

/*
 * Read the capability bounding set of the thread, or drop a capability from it. See
 * capabilities(7).
 */
#define PR_CAPBSET_READ	23
#define PR_CAPBSET_DROP	24

/* Get or set whether the thread may execute rdtsc. If the thread may not, rdtsc raises SIGSEGV. */
#define PR_GET_TSC	25
#define PR_SET_TSC	26
#define PR_TSC_ENABLE	1
#define PR_TSC_SIGSEGV	2

/*
 * Get or set the securebits of the thread. The securebits tell which privileges user id 0 has. See
 * capabilities(7).
 */
#define PR_GET_SECUREBITS	27
#define PR_SET_SECUREBITS	28

/*
 * Get or set the timer slack. The timer slack is the number of nanoseconds by which the kernel may
 * end a sleep late.
 */
#define PR_SET_TIMERSLACK	29
#define PR_GET_TIMERSLACK	30

/* Disable or enable all performance counters that the thread created with perf_event_open. */
#define PR_TASK_PERF_EVENTS_DISABLE	31
#define PR_TASK_PERF_EVENTS_ENABLE	32

/*
 * Choose when the kernel kills the process after a hardware error in its memory. With
 * PR_MCE_KILL_EARLY, the kernel kills the process when the hardware detects the error. With
 * PR_MCE_KILL_LATE, the kernel kills it only when the process accesses the damaged memory.
 */
#define PR_MCE_KILL		33
#define PR_MCE_KILL_CLEAR	0
#define PR_MCE_KILL_SET		1
#define PR_MCE_KILL_LATE	0
#define PR_MCE_KILL_EARLY	1
#define PR_MCE_KILL_DEFAULT	2
#define PR_MCE_KILL_GET		34

/* Set the addresses that /proc shows for the code, data, stack and arguments of the process. */
#define PR_SET_MM		35
#define PR_SET_MM_START_CODE	1
#define PR_SET_MM_END_CODE	2
#define PR_SET_MM_START_DATA	3
#define PR_SET_MM_END_DATA	4
#define PR_SET_MM_START_STACK	5
#define PR_SET_MM_START_BRK	6
#define PR_SET_MM_BRK		7
#define PR_SET_MM_ARG_START	8
#define PR_SET_MM_ARG_END	9
#define PR_SET_MM_ENV_START	10
#define PR_SET_MM_ENV_END	11
#define PR_SET_MM_AUXV		12
#define PR_SET_MM_EXE_FILE	13
#define PR_SET_MM_MAP		14
#define PR_SET_MM_MAP_SIZE	15

struct prctl_mm_map {
	uint64_t start_code;
	uint64_t end_code;
	uint64_t start_data;
	uint64_t end_data;
	uint64_t start_brk;
	uint64_t brk;
	uint64_t start_stack;
	uint64_t arg_start;
	uint64_t arg_end;
	uint64_t env_start;
	uint64_t env_end;
	uint64_t *auxv;
	uint32_t auxv_size;
	uint32_t exe_fd;
};

/*
 * Get or set a flag. If the flag is 1, orphaned descendants become children of this process, not of
 * init.
 */
#define PR_SET_CHILD_SUBREAPER	36
#define PR_GET_CHILD_SUBREAPER	37

/*
 * Get or set a flag that cannot be cleared. If the flag is 1, execve grants no privileges. For
 * example, execve ignores set-user-id bits.
 */
#define PR_SET_NO_NEW_PRIVS	38
#define PR_GET_NO_NEW_PRIVS	39

/* Get the address that set_tid_address(2), or clone(2) with CLONE_CHILD_CLEARTID, has set. */
#define PR_GET_TID_ADDRESS	40

/* Get or set a flag. If the flag is 1, the kernel uses no transparent huge pages in the process. */
#define PR_SET_THP_DISABLE		41
#define PR_GET_THP_DISABLE		42
#define PR_THP_DISABLE_EXCEPT_ADVISED	(1 << 1)

/* Enable or disable Intel MPX, which checked the bounds of buffers. Linux 5.4 removed MPX. */
#define PR_MPX_ENABLE_MANAGEMENT	43
#define PR_MPX_DISABLE_MANAGEMENT	44

/* Get or set the floating-point mode. Only MIPS has these options. */
#define PR_SET_FP_MODE	45
#define PR_GET_FP_MODE	46
#define PR_FP_MODE_FR	(1 << 0)
#define PR_FP_MODE_FRE	(1 << 1)

/* Read or change the ambient capability set of the thread. See capabilities(7). */
#define PR_CAP_AMBIENT			47
#define PR_CAP_AMBIENT_IS_SET		1
#define PR_CAP_AMBIENT_RAISE		2
#define PR_CAP_AMBIENT_LOWER		3
#define PR_CAP_AMBIENT_CLEAR_ALL	4

/* Get or set the vector length of SVE, a vector extension. Only arm64 has these options. */
#define PR_SVE_SET_VL		50
#define PR_SVE_SET_VL_ONEXEC	(1 << 18)
#define PR_SVE_GET_VL		51
#define PR_SVE_VL_LEN_MASK	0xffff
#define PR_SVE_VL_INHERIT	(1 << 17)

/* Get or set which kinds of speculative execution the processor may use in the thread. */
#define PR_GET_SPECULATION_CTRL	52
#define PR_SET_SPECULATION_CTRL	53
#define PR_SPEC_STORE_BYPASS	0
#define PR_SPEC_INDIRECT_BRANCH	1
#define PR_SPEC_L1D_FLUSH	2
#define PR_SPEC_NOT_AFFECTED	0
#define PR_SPEC_PRCTL		(1UL << 0)
#define PR_SPEC_ENABLE		(1UL << 1)
#define PR_SPEC_DISABLE		(1UL << 2)
#define PR_SPEC_FORCE_DISABLE	(1UL << 3)
#define PR_SPEC_DISABLE_NOEXEC	(1UL << 4)

/*
 * Options for pointer authentication and tagged addresses. Only arm64 has all these options. RISC-V
 * has only PR_SET_TAGGED_ADDR_CTRL and PR_GET_TAGGED_ADDR_CTRL.
 */
#define PR_PAC_RESET_KEYS	54
#define PR_PAC_APIAKEY		(1UL << 0)
#define PR_PAC_APIBKEY		(1UL << 1)
#define PR_PAC_APDAKEY		(1UL << 2)
#define PR_PAC_APDBKEY		(1UL << 3)
#define PR_PAC_APGAKEY		(1UL << 4)
#define PR_SET_TAGGED_ADDR_CTRL	55
#define PR_GET_TAGGED_ADDR_CTRL	56
#define PR_TAGGED_ADDR_ENABLE	(1UL << 0)
#define PR_MTE_TCF_SHIFT	1
#define PR_MTE_TCF_NONE		0UL
#define PR_MTE_TCF_SYNC		(1UL << 1)
#define PR_MTE_TCF_ASYNC	(1UL << 2)
#define PR_MTE_TCF_MASK		(PR_MTE_TCF_SYNC | PR_MTE_TCF_ASYNC)
#define PR_MTE_TAG_SHIFT	3
#define PR_MTE_TAG_MASK		(0xffffUL << PR_MTE_TAG_SHIFT)
#define PR_PAC_SET_ENABLED_KEYS	60
#define PR_PAC_GET_ENABLED_KEYS	61

/*
 * Get or set a flag. A process that handles disk I/O sets the flag to 1. Then the kernel starts no
 * disk I/O to free memory when the process allocates memory.
 */
#define PR_SET_IO_FLUSHER	57
#define PR_GET_IO_FLUSHER	58

/*
 * Turn syscall user dispatch on or off. The program passes a range of code addresses. With
 * PR_SYS_DISPATCH_ON or PR_SYS_DISPATCH_EXCLUSIVE_ON, the kernel executes a system call only if its
 * instruction is in the range. With PR_SYS_DISPATCH_INCLUSIVE_ON, the kernel executes a system call
 * only if its instruction is outside the range. Otherwise the kernel sends SIGSYS to the thread
 * instead. The program may also pass the address of a byte. While this byte is
 * SYSCALL_DISPATCH_FILTER_ALLOW, the kernel executes all system calls.
 */
#define PR_SET_SYSCALL_USER_DISPATCH	59
#define PR_SYS_DISPATCH_OFF		0
#define PR_SYS_DISPATCH_ON		1
#define PR_SYS_DISPATCH_EXCLUSIVE_ON	1
#define PR_SYS_DISPATCH_INCLUSIVE_ON	2
#define SYSCALL_DISPATCH_FILTER_ALLOW	0
#define SYSCALL_DISPATCH_FILTER_BLOCK	1

/*
 * Get, create or share a cookie for core scheduling. A cookie is a number that the kernel gives to
 * threads. Only threads with the same cookie run at the same time on the same core.
 */
#define PR_SCHED_CORE				62
#define PR_SCHED_CORE_GET			0
#define PR_SCHED_CORE_CREATE			1
#define PR_SCHED_CORE_SHARE_TO			2
#define PR_SCHED_CORE_SHARE_FROM		3
#define PR_SCHED_CORE_MAX			4
#define PR_SCHED_CORE_SCOPE_THREAD		0
#define PR_SCHED_CORE_SCOPE_THREAD_GROUP	1
#define PR_SCHED_CORE_SCOPE_PROCESS_GROUP	2

/* Get or set the vector length of SME, a matrix extension. Only arm64 has these options. */
#define PR_SME_SET_VL		63
#define PR_SME_SET_VL_ONEXEC	(1 << 18)
#define PR_SME_GET_VL		64
#define PR_SME_VL_LEN_MASK	0xffff
#define PR_SME_VL_INHERIT	(1 << 17)

/*
 * Get or set the flags of memory-deny-write-execute. With PR_MDWE_REFUSE_EXEC_GAIN, the process
 * cannot create a mapping that is writable and executable. mprotect cannot make an existing mapping
 * executable.
 */
#define PR_SET_MDWE			65
#define PR_MDWE_REFUSE_EXEC_GAIN	(1UL << 0)
#define PR_MDWE_NO_INHERIT		(1UL << 1)
#define PR_GET_MDWE			66

/*
 * Get or set a flag. If the flag is 1, the kernel merges pages of the process that have equal
 * contents.
 */
#define PR_SET_MEMORY_MERGE	67
#define PR_GET_MEMORY_MERGE	68

/*
 * Control the vector extension and the flush of the instruction cache. Only RISC-V has these
 * options.
 */
#define PR_RISCV_V_SET_CONTROL			69
#define PR_RISCV_V_GET_CONTROL			70
#define PR_RISCV_V_VSTATE_CTRL_DEFAULT		0
#define PR_RISCV_V_VSTATE_CTRL_OFF		1
#define PR_RISCV_V_VSTATE_CTRL_ON		2
#define PR_RISCV_V_VSTATE_CTRL_INHERIT		(1 << 4)
#define PR_RISCV_V_VSTATE_CTRL_CUR_MASK		0x3
#define PR_RISCV_V_VSTATE_CTRL_NEXT_MASK	0xc
#define PR_RISCV_V_VSTATE_CTRL_MASK		0x1f
#define PR_RISCV_SET_ICACHE_FLUSH_CTX		71
#define PR_RISCV_CTX_SW_FENCEI_ON		0
#define PR_RISCV_CTX_SW_FENCEI_OFF		1
#define PR_RISCV_SCOPE_PER_PROCESS		0
#define PR_RISCV_SCOPE_PER_THREAD		1

/*
 * Get or set bits of the register DEXCR. Most bits control speculative execution. The bit NPHIE
 * enables instructions that store a hash of a function's return address, and later check whether
 * the address has changed. Only PowerPC has these options.
 */
#define PR_PPC_GET_DEXCR		72
#define PR_PPC_SET_DEXCR		73
#define PR_PPC_DEXCR_SBHE		0
#define PR_PPC_DEXCR_IBRTPD		1
#define PR_PPC_DEXCR_SRAPD		2
#define PR_PPC_DEXCR_NPHIE		3
#define PR_PPC_DEXCR_CTRL_EDITABLE	0x1
#define PR_PPC_DEXCR_CTRL_SET		0x2
#define PR_PPC_DEXCR_CTRL_CLEAR		0x4
#define PR_PPC_DEXCR_CTRL_SET_ONEXEC	0x8
#define PR_PPC_DEXCR_CTRL_CLEAR_ONEXEC	0x10
#define PR_PPC_DEXCR_CTRL_MASK		0x1f

/*
 * Get, set or lock the status of the shadow stack, a protected copy of the return addresses. On
 * x86, programs use arch_prctl(2) instead of these options.
 */
#define PR_GET_SHADOW_STACK_STATUS	74
#define PR_SET_SHADOW_STACK_STATUS	75
#define PR_SHADOW_STACK_ENABLE		(1UL << 0)
#define PR_SHADOW_STACK_WRITE		(1UL << 1)
#define PR_SHADOW_STACK_PUSH		(1UL << 2)
#define PR_LOCK_SHADOW_STACK_STATUS	76

/* Get or set a flag. If the flag is 1, timer_create takes the new timer's id from *timerid. */
#define PR_TIMER_CREATE_RESTORE_IDS	77
#define PR_TIMER_CREATE_RESTORE_IDS_OFF	0
#define PR_TIMER_CREATE_RESTORE_IDS_ON	1
#define PR_TIMER_CREATE_RESTORE_IDS_GET	2

/* Get or set the number of slots in the futex hash table of the process. */
#define PR_FUTEX_HASH		78
#define PR_FUTEX_HASH_SET_SLOTS	1
#define PR_FUTEX_HASH_GET_SLOTS	2

/* Choose a process that the security module Yama allows to trace this process. */
#define PR_SET_PTRACER		0x59616d61
#define PR_SET_PTRACER_ANY	((unsigned long)-1)

/* Set the name of an anonymous memory mapping. /proc shows the name. */
#define PR_SET_VMA		0x53564d41
#define PR_SET_VMA_ANON_NAME	0

/* Read the auxiliary vector of the process. */
#define PR_GET_AUXV	0x41555856
#endif

__RING3_BEGIN_DECLS

/*
 * prctl(2): performs option (PR_...), with up to four more arguments. prctl reads all four as
 * unsigned long. So pass 0UL, not 0, for an unused argument. Returns the result of option, or -1.
 */
int prctl(int __option, ...);

__RING3_END_DECLS

#endif
