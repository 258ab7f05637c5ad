/* SPDX-License-Identifier: MIT */
/* The processor's descriptor tables, and the assembly code that they point to. Linux: asm/desc.h */
#ifndef DESC_H
#define DESC_H

#include <page.h>

#define IDT_STUBS	48	/* number of stubs: 32 exceptions, then 16 PIC interrupts */

#ifdef __x86_64__
struct tss_struct {
	uint32_t reserved1;
	unsigned long sp0, sp1, sp2, reserved2, ist[7], reserved3;
	uint16_t reserved4, io_bitmap_base;
} __attribute__((packed));
#else
struct tss_struct {
	uint32_t back_link, sp0, ss0, sp1, ss1, sp2, ss2, cr3, ip, flags;
	uint32_t ax, cx, dx, bx, sp, bp, si, di, es, cs, ss, ds, fs, gs, ldt;
	uint16_t trap, io_bitmap_base;
} __attribute__((packed));
#endif

struct descriptor_pointer {
	uint16_t limit;
	unsigned long address;
} __attribute__((packed));

extern struct tss_struct tss;
extern const unsigned long idt_stubs[IDT_STUBS];

void entry_INT80_32(void);
void entry_SYSENTER_32(void);
void entry_INT80_compat(void);
void entry_SYSCALL_64(void);
void entry_SYSCALL_compat(void);

void load_descriptors(void);
void load_tls(const uint64_t *tls_array);	/* copies the 3 TLS entries to the GDT */

struct task_struct;
struct thread_struct;
int do_set_thread_area(struct task_struct *task, unsigned long u_info);
void save_segments(struct thread_struct *thread);
void load_segments(const struct thread_struct *thread);

/* Returns the GDT entry for a TSS. On x86_64 the next entry holds bits 32 to 63 of the address. */
static inline uint64_t tss_descriptor(uint64_t address)
{
	return (sizeof(struct tss_struct) - 1) | (address & 0xffffff) << 16 | 0x89ull << 40 |
	       (address >> 24 & 0xff) << 56;
}

#endif
