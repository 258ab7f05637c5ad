/* SPDX-License-Identifier: MIT */
/* Sets up the GDT, the IDT, the TSS and the MSRs of sysenter. Linux: arch/x86/kernel/idt.c. */
#include <desc.h>
#include <entry.h>
#include <kernel.h>
#include <processor.h>

/* These segments start at address 0 and span 4 GiB. Only their type and privilege (DPL) differ. */
static uint64_t gdt[GDT_ENTRIES] = {
	[__KERNEL_CS / 8] = 0x00cf9b000000ffff,
	[__KERNEL_DS / 8] = 0x00cf93000000ffff,
	[__USER_CS / 8] = 0x00cffb000000ffff,
	[__USER_DS / 8] = 0x00cff3000000ffff,
};

/* A trap from ring 3 loads ss0 and sp0. No I/O bitmap: ring 3 may not use `in` or `out`. */
struct tss_struct tss = { .ss0 = __KERNEL_DS, .io_bitmap_base = sizeof(tss) };

static char double_fault_stack[4096];
static _Noreturn void double_fault_task(void);

/*
 * A bad stack pointer can cause a double fault, so the handler needs a new stack. The fault's IDT
 * entry is a task gate, which loads all registers from this TSS. load_descriptors() sets .cr3.
 */
static struct tss_struct double_fault_tss = {
	.ip = (unsigned long)double_fault_task,
	.sp = (unsigned long)double_fault_stack + sizeof(double_fault_stack),
	.cs = __KERNEL_CS, .ss = __KERNEL_DS, .ds = __KERNEL_DS, .es = __KERNEL_DS,
	.flags = X86_EFLAGS_FIXED, .io_bitmap_base = sizeof(tss),
};

static _Noreturn void double_fault_task(void)
{
	double_fault(tss.ip, tss.sp);
}

static uint64_t idt[256];

/* Writes an interrupt gate to the IDT. Rings 0 to dpl may execute `int` with the gate's vector. */
static void set_gate(unsigned int vector, unsigned long address, unsigned int dpl)
{
	idt[vector] = (address & 0xffff) | __KERNEL_CS << 16 |
		      (uint64_t)((address & 0xffff0000) | 0x8e00 | dpl << 13) << 32;
}

void load_tls(const uint64_t *tls_array)
{
	memcpy(&gdt[GDT_ENTRY_TLS_MIN], tls_array, 3 * sizeof(*gdt));
}

void load_descriptors(void)
{
	struct descriptor_pointer gdtr = { sizeof(gdt) - 1, (unsigned long)gdt };
	struct descriptor_pointer idtr = { sizeof(idt) - 1, (unsigned long)idt };

	gdt[GDT_ENTRY_TSS] = tss_descriptor((unsigned long)&tss);
	gdt[GDT_ENTRY_DOUBLEFAULT_TSS] = tss_descriptor((unsigned long)&double_fault_tss);
	asm volatile("mov %%cr3, %0" : "=r"(double_fault_tss.cr3));
	for (unsigned int vector = 0; vector < IDT_STUBS; vector++)
		set_gate(vector, idt_stubs[vector], 0);
	idt[8] = GDT_ENTRY_DOUBLEFAULT_TSS * 8 << 16 | 0x8500ull << 32;
	set_gate(0x80, (unsigned long)entry_INT80_32, 3);
	asm volatile("lgdt %0" : : "m"(gdtr));
	asm volatile("ljmp %0, $1f\n1:" : : "i"(__KERNEL_CS));
	asm volatile("mov %0, %%ds; mov %0, %%es; mov %0, %%ss" : : "r"(__KERNEL_DS));
	asm volatile("mov %0, %%fs; mov %0, %%gs" : : "r"(0));
	asm volatile("ltr %w0" : : "r"(GDT_ENTRY_TSS * 8));
	asm volatile("lidt %0" : : "m"(idtr));
	enable_sep_cpu();
}

/* Sets two MSRs of sysenter. switch_to() sets the third, SYSENTER_ESP, when it switches threads. */
void enable_sep_cpu(void)
{
	if (!cpu_has.sep)
		return;
	wrmsr(MSR_IA32_SYSENTER_CS, __KERNEL_CS);
	wrmsr(MSR_IA32_SYSENTER_EIP, (unsigned long)entry_SYSENTER_32);
}
