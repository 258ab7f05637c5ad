/* SPDX-License-Identifier: MIT */
/* CONSTRUCTOR: how an archive member does something before main, at no cost to programs without it. */
#ifndef RING3_CONSTRUCTOR_H
#define RING3_CONSTRUCTOR_H

/*
 * CONSTRUCTOR(function): crt1.o calls function(argc, argv, envp) before every constructor of the
 * program. Priorities to 100 are the implementation's; GCC warns others who use them.
 *
 * Not const, though nothing writes it: .init_array is writable, and lld maps what is not apart.
 *
 * CONSTRUCTOR_AFTER(function, step): likewise, after every CONSTRUCTOR and every step (1 to 9) before it.
 */
#define CONSTRUCTOR(function) CONSTRUCTOR_AFTER(function, "0")
#define CONSTRUCTOR_AFTER(function, step) \
	static void (*function##_entry)(int, char **, char **) \
		__attribute__((used, section(".init_array.0000" step))) = function; \
	__CONSTRUCTOR_LISTED

/*
 * crt1.o takes no symbols for an empty list, so that a linker script need not have them; this
 * relocation, which writes nothing, makes the link fail where there is a list and no symbol.
 */
#define __CONSTRUCTOR_LISTED \
	__asm__(".globl __init_array_start\n.reloc 0, BFD_RELOC_NONE, __init_array_start")

#endif
