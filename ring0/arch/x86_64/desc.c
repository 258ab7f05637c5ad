/* SPDX-License-Identifier: MIT */
/* Sets up the GDT, the IDT, the TSS and the MSRs of syscall. Linux: arch/x86/kernel/idt.c. */
#include <desc.h>
#include <kernel.h>
#include <processor.h>

/* 64-bit mode ignores these limits, and bases except fs's and gs's. It uses ring and code size. */
static uint64_t gdt[GDT_ENTRIES] = {
	[__KERNEL32_CS / 8] = 0x00cf9b000000ffff,	/* ring 0, 32-bit code */
	[__KERNEL_CS / 8] = 0x00af9b000000ffff,		/* ring 0, 64-bit code */
	[__KERNEL_DS / 8] = 0x00cf93000000ffff,		/* ring 0, data */
	[__USER32_CS / 8] = 0x00cffb000000ffff,		/* ring 3, 32-bit code */
	[__USER_DS / 8] = 0x00cff3000000ffff,		/* ring 3, data */
	[__USER_CS / 8] = 0x00affb000000ffff,		/* ring 3, 64-bit code */
};

static char double_fault_stack[4096];

/*
 * A trap from ring 3 switches to the stack rsp0. A double fault always switches to ist[0], as the
 * kernel stack may be full. The TSS has no I/O bitmap, so ring 3 cannot use `in` and `out`.
 */
struct tss_struct tss = {
	.ist = { (unsigned long)double_fault_stack + sizeof(double_fault_stack) },
	.io_bitmap_base = sizeof(tss),
};

static struct gate {
	uint16_t offset_low, selector, flags, offset_middle;
	uint32_t offset_high, zero;
} idt[256];

/* Writes an interrupt gate to the IDT. Rings 0 to dpl may use the gate by the `int` instruction. */
static void set_gate(unsigned int vector, unsigned long address, unsigned int dpl)
{
	idt[vector] = (struct gate){
		.offset_low = (uint16_t)address, .selector = __KERNEL_CS,
		.flags = (uint16_t)(0x8e00 | dpl << 13), .offset_middle = (uint16_t)(address >> 16),
		.offset_high = (uint32_t)(address >> 32),
	};
}

void load_tls(const uint64_t *tls_array)
{
	memcpy(&gdt[GDT_ENTRY_TLS_MIN], tls_array, 3 * sizeof(*gdt));
}

/* Sets the MSRs of syscall: entry addresses, selectors, and the mask of flags to clear. */
static void syscall_init(void)
{
	wrmsr(MSR_EFER, rdmsr(MSR_EFER) | 1);
	wrmsr(MSR_STAR, (uint64_t)__USER32_CS << 48 | (uint64_t)__KERNEL_CS << 32);
	wrmsr(MSR_LSTAR, (unsigned long)entry_SYSCALL_64);
	wrmsr(MSR_CSTAR, (unsigned long)entry_SYSCALL_compat);
	wrmsr(MSR_SYSCALL_MASK, X86_EFLAGS_TF | X86_EFLAGS_IF | X86_EFLAGS_DF | X86_EFLAGS_IOPL |
	      X86_EFLAGS_NT | X86_EFLAGS_AC);
	wrmsr(MSR_IA32_SYSENTER_CS, 0);		/* 0: sysenter causes a fault (#GP; on AMD #UD) */
}

void load_descriptors(void)
{
	struct descriptor_pointer gdtr = { sizeof(gdt) - 1, (unsigned long)gdt };
	struct descriptor_pointer idtr = { sizeof(idt) - 1, (unsigned long)idt };

	gdt[GDT_ENTRY_TSS] = tss_descriptor((unsigned long)&tss);
	gdt[GDT_ENTRY_TSS + 1] = (unsigned long)&tss >> 32;
	for (unsigned int vector = 0; vector < IDT_STUBS; vector++)
		set_gate(vector, idt_stubs[vector], 0);
	idt[8].flags |= 1;	/* the gate's IST field is 1: a double fault uses stack ist[0] */
	set_gate(0x80, (unsigned long)entry_INT80_compat, 3);
	asm volatile("lgdt %0" : : "m"(gdtr));
	asm volatile("push %0; push $1f; lretq\n1:" : : "i"(__KERNEL_CS));
	asm volatile("mov %0, %%ss" : : "r"(__KERNEL_DS));
	asm volatile("ltr %w0" : : "r"(GDT_ENTRY_TSS * 8));
	asm volatile("lidt %0" : : "m"(idtr));
	syscall_init();
}
