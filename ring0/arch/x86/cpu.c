/* SPDX-License-Identifier: MIT */
/* Detects the processor's features and enables them. Linux: arch/x86/kernel/cpu/common.c. */
#include <cpuid.h>
#include <desc.h>
#include <kernel.h>
#include <processor.h>

struct cpu_features cpu_has;

static void identify_cpu(void)
{
	unsigned int a, b, c, d;

	if (__get_cpuid(1, &a, &b, &c, &d)) {
		cpu_has.sep = d >> 11 & 1;
		cpu_has.rdrand = c >> 30 & 1;
	}
	if (__get_cpuid(0x80000001, &a, &b, &c, &d))
		cpu_has.nx = d >> 20 & 1;
	if (__get_cpuid_count(7, 0, &a, &b, &c, &d)) {
		cpu_has.smep = b >> 7 & 1;
		cpu_has.smap = b >> 20 & 1;
		cpu_has.umip = c >> 2 & 1;
	}
}

void cpu_init(void)
{
	unsigned long cr0, cr4;

	identify_cpu();
	asm volatile("mov %%cr0, %0" : "=r"(cr0));
	asm volatile("mov %%cr4, %0" : "=r"(cr4));
	cr0 = (cr0 & ~0xcul) | 0x22 | X86_CR0_AM;	/* FPU on; its errors raise exception 16 */
	cr4 |= X86_CR4_OSFXSR | X86_CR4_OSXMMEXCPT;
	cr4 |= cpu_has.smep ? X86_CR4_SMEP : 0;		/* ring 0 cannot execute user pages */
	cr4 |= cpu_has.smap ? X86_CR4_SMAP : 0;		/* only usercopy.c may access user pages */
	cr4 |= cpu_has.umip ? X86_CR4_UMIP : 0;		/* ring 3 cannot use sgdt, sidt and sldt */
	asm volatile("mov %0, %%cr0" : : "r"(cr0));
	asm volatile("mov %0, %%cr4" : : "r"(cr4));
	if (cpu_has.nx)
		wrmsr(MSR_EFER, rdmsr(MSR_EFER) | 1 << 11);
	load_descriptors();
}

/* Returns a random word. Without rdrand the word is a hash of the time, which can be guessed. */
unsigned long random_word(void)
{
	static unsigned long state = 1;
	unsigned long value;
	unsigned char good = 0;
	uint32_t low, high;

	for (int tries = 0; cpu_has.rdrand && !good && tries < 10; tries++)
		asm volatile("rdrand %0; setc %1" : "=r"(value), "=qm"(good));
	if (good)
		return value;
	asm volatile("rdtsc" : "=a"(low), "=d"(high));
	state = (state ^ low) * 1664525 + 1013904223;
	return state ^ state >> 15 ^ state << 7;
}
