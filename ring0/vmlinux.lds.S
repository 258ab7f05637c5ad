/* SPDX-License-Identifier: MIT */
/* Linker script: links at PAGE_OFFSET + 1 MiB, loads at 1 MiB. Linux: x86/kernel/vmlinux.lds.S. */
#define __ASSEMBLER__
#include <page.h>

ENTRY(startup_32)

PHDRS
{
	note PT_NOTE FLAGS(4);
	head PT_LOAD FLAGS(5);
	text PT_LOAD FLAGS(5);
	data PT_LOAD FLAGS(6);
}

SECTIONS
{
	/* boot.S runs before paging is on, so its sections are linked at physical addresses. */
	. = 0x100000;
	.head.note : { KEEP(*(.head.note)) } :head :note
	.head : { *(.head.text) *(.head.data) } :head

	. += PAGE_OFFSET;
	. = ALIGN(PAGE_SIZE);
	_text = .;
	.text : AT(ADDR(.text) - PAGE_OFFSET) { *(.text .text.*) } :text
	. = ALIGN(PAGE_SIZE);
	_etext = .;
	.rodata : AT(ADDR(.rodata) - PAGE_OFFSET) {
		*(.rodata .rodata.*)
		__start___ex_table = .;
		*(__ex_table)
		__stop___ex_table = .;
		. = ALIGN(8);
		__start_syscalls_metadata = .;
		*(syscalls_metadata)
		__stop_syscalls_metadata = .;
	} :text
	. = ALIGN(PAGE_SIZE);
	_erodata = .;
	.data : AT(ADDR(.data) - PAGE_OFFSET) { *(.data .data.*) } :data
	.bss : AT(ADDR(.bss) - PAGE_OFFSET) {
		*(.bss .bss.* COMMON)
		. = ALIGN(PAGE_SIZE);
	} :data
	init_stack_end = init_stack + THREAD_SIZE;
	_end = .;

	/DISCARD/ : { *(.note.*) *(.comment) *(.eh_frame) }
}

/* Linux's calls that ring0 lacks become sys_ni_syscall: PROVIDE() is for names that no file has. */
#define __SYSCALL(nr, entry) PROVIDE(entry = sys_ni_syscall);
#ifdef IA32_TASK_SIZE
#include <linux_syscalls_64.h>
#undef __SYSCALL
#define __SYSCALL(nr, entry) PROVIDE(__ia32_##entry = sys_ni_syscall);
#include <linux_syscalls_ia32.h>
#else
#include <linux_syscalls_32.h>
#endif
