/* SPDX-License-Identifier: MIT */
/* CONSTRUCTOR: runs a function before main. A program that does not link the archive member pays nothing. */
#ifndef RING3_CONSTRUCTOR_H
#define RING3_CONSTRUCTOR_H

/*
 * CONSTRUCTOR(function): crt1.o calls function(argc, argv, envp) before the constructors of the program. Priorities
 * from 0 to 100 are reserved for the implementation; GCC warns if a program uses them.
 *
 * The pointer is not const: .init_array is writable, and lld puts read-only entries into a segment of their own.
 *
 * CONSTRUCTOR_AFTER(function, step): called after all functions of CONSTRUCTOR and of lower steps; step is 1 to 9.
 */
#define CONSTRUCTOR(function) CONSTRUCTOR_AFTER(function, "0")
#define CONSTRUCTOR_AFTER(function, step) \
	static void (*function##_entry)(int, char **, char **) \
		__attribute__((used, section(".init_array.0000" step))) = function; \
	__CONSTRUCTOR_LISTED

/*
 * In crt1.o the symbols of the list are weak, so that a linker script without constructors need not define them. This
 * relocation writes nothing; it makes the link fail if there are constructors and no symbols.
 */
#define __CONSTRUCTOR_LISTED \
	__asm__(".globl __init_array_start\n.reloc 0, BFD_RELOC_NONE, __init_array_start")

#endif
