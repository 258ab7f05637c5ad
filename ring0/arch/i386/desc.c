/* SPDX-License-Identifier: MIT */
/* The tables that the processor reads: GDT, IDT, TSS, and the registers of sysenter. Linux: asm/desc.h, kernel/idt.c. */
#include <desc.h>
#include <kernel.h>
#include <processor.h>

/* Flat segments: base 0, limit 4 GiB. They differ in the ring (DPL) and in whether they are code. */
static uint64_t gdt[GDT_ENTRIES] = {
	[__KERNEL_CS / 8] = 0x00cf9b000000ffff,
	[__KERNEL_DS / 8] = 0x00cf93000000ffff,
	[__USER_CS / 8] = 0x00cffb000000ffff,
	[__USER_DS / 8] = 0x00cff3000000ffff,
};

/* ss0:esp0 is the stack that the processor takes when it comes from ring 3. No I/O bitmap: in and out are forbidden. */
struct tss_struct tss = { .ss0 = __KERNEL_DS, .io_bitmap_base = sizeof(tss) };

static uint64_t idt[256];

/* An interrupt gate: it goes to address in ring 0, interrupts off. dpl is the outermost ring that may use it by `int`. */
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
	for (unsigned int vector = 0; vector < IDT_STUBS; vector++)
		set_gate(vector, idt_stubs[vector], 0);
	set_gate(0x80, (unsigned long)entry_INT80_32, 3);
	asm volatile("lgdt %0" : : "m"(gdtr));
	asm volatile("ljmp %0, $1f\n1:" : : "i"(__KERNEL_CS));
	asm volatile("mov %0, %%ds; mov %0, %%es; mov %0, %%ss" : : "r"(__KERNEL_DS));
	asm volatile("mov %0, %%fs; mov %0, %%gs" : : "r"(0));
	asm volatile("ltr %w0" : : "r"(GDT_ENTRY_TSS * 8));
	asm volatile("lidt %0" : : "m"(idtr));
	enable_sep_cpu();
}

/* SYSENTER_ESP is each thread's own: __switch_to writes it. */
void enable_sep_cpu(void)
{
	if (!cpu_has.sep)
		return;
	wrmsr(MSR_IA32_SYSENTER_CS, __KERNEL_CS);
	wrmsr(MSR_IA32_SYSENTER_EIP, (unsigned long)entry_SYSENTER_32);
}
