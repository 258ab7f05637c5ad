/* SPDX-License-Identifier: MIT */
/* Inline functions for x86 instructions, and register bits. Linux: asm/processor.h, asm/msr.h. */
#ifndef PROCESSOR_H
#define PROCESSOR_H

#define X86_EFLAGS_FIXED	0x00000002	/* always set */
#define X86_EFLAGS_TF		0x00000100	/* debug exception after each instruction */
#define X86_EFLAGS_IF		0x00000200	/* interrupts are enabled */
#define X86_EFLAGS_DF		0x00000400	/* string instructions go to lower addresses */
#define X86_EFLAGS_IOPL		0x00003000	/* the highest ring that may use in and out */
#define X86_EFLAGS_NT		0x00004000	/* if set, iret tries to switch tasks and faults */
#define X86_EFLAGS_RF		0x00010000
#define X86_EFLAGS_AC		0x00040000	/* alignment check; in ring 0: may use user pages */

#define X86_CR0_WP		0x00010000	/* ring 0 cannot write read-only pages */
#define X86_CR0_AM		0x00040000	/* lets EFLAGS.AC check alignment */
#define X86_CR0_PG		0x80000000
#define X86_CR4_PSE		0x010
#define X86_CR4_PAE		0x020
#define X86_CR4_OSFXSR		0x200		/* enables SSE instructions, and SSE in fxsave */
#define X86_CR4_OSXMMEXCPT	0x400
#define X86_CR4_UMIP		0x800
#define X86_CR4_SMEP		0x100000	/* ring 0 cannot execute user pages */
#define X86_CR4_SMAP		0x200000	/* ring 0 cannot access user pages if AC is 0 */

#define MSR_IA32_SYSENTER_CS	0x174
#define MSR_IA32_SYSENTER_ESP	0x175
#define MSR_IA32_SYSENTER_EIP	0x176
#define MSR_EFER		0xc0000080	/* enable bits: 0 syscall, 8 long mode, 11 NX */
#define MSR_STAR		0xc0000081
#define MSR_LSTAR		0xc0000082
#define MSR_CSTAR		0xc0000083
#define MSR_SYSCALL_MASK	0xc0000084
#define MSR_FS_BASE		0xc0000100
#define MSR_GS_BASE		0xc0000101

#define QEMU_DEBUG_EXIT		0xf4		/* I/O port of qemu's device isa-debug-exit */

#ifndef __ASSEMBLER__
#include <stdint.h>

/* Each member is 1 if the processor has the feature. ring0 also runs without these features. */
extern struct cpu_features {
	int nx, smep, smap, umip, sep, rdrand;
} cpu_has;

void cpu_init(void);		/* sets control registers, GDT, IDT, TSS and the MSRs */
void enable_sep_cpu(void);
unsigned long random_word(void);

static inline void outb(uint8_t value, uint16_t port)
{
	asm volatile("outb %0, %1" : : "a"(value), "Nd"(port));
}

static inline void outw(uint16_t value, uint16_t port)
{
	asm volatile("outw %0, %1" : : "a"(value), "Nd"(port));
}

static inline uint8_t inb(uint16_t port)
{
	uint8_t value;

	asm volatile("inb %1, %0" : "=a"(value) : "Nd"(port));
	return value;
}

static inline void wrmsr(uint32_t msr, uint64_t value)
{
	asm volatile("wrmsr" : : "c"(msr), "a"((uint32_t)value), "d"((uint32_t)(value >> 32)));
}

static inline uint64_t rdmsr(uint32_t msr)
{
	uint32_t low, high;

	asm volatile("rdmsr" : "=a"(low), "=d"(high) : "c"(msr));
	return (uint64_t)high << 32 | low;
}

static inline unsigned long read_cr2(void)
{
	unsigned long value;

	asm volatile("mov %%cr2, %0" : "=r"(value));
	return value;
}

/* Loads CR3. This also flushes the TLB. */
static inline void load_cr3(unsigned long physical)
{
	asm volatile("mov %0, %%cr3" : : "r"(physical) : "memory");
}

static inline void flush_tlb(void)
{
	unsigned long value;

	asm volatile("mov %%cr3, %0; mov %0, %%cr3" : "=r"(value) : : "memory");
}

static inline void invlpg(unsigned long address)
{
	asm volatile("invlpg (%0)" : : "r"(address) : "memory");
}

#endif
#endif
