/* SPDX-License-Identifier: MIT */
/* Requests of ptrace(2) on aarch64 that not all architectures have. Linux: uapi/asm/ptrace.h. */
#define PTRACE_SYSEMU			31
#define PTRACE_SYSEMU_SINGLESTEP	32
#define PTRACE_PEEKMTETAGS		33
#define PTRACE_POKEMTETAGS		34

#define PT_SYSEMU			PTRACE_SYSEMU
#define PT_SYSEMU_SINGLESTEP		PTRACE_SYSEMU_SINGLESTEP
#define PT_PEEKMTETAGS			PTRACE_PEEKMTETAGS
#define PT_POKEMTETAGS			PTRACE_POKEMTETAGS
