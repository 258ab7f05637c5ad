/* SPDX-License-Identifier: MIT */
/* CONSTRUCTOR: makes crt1.o call a function before main. Costs nothing if the function is not linked. */
#ifndef RING3_CONSTRUCTOR_H
#define RING3_CONSTRUCTOR_H

/*
 * CONSTRUCTOR(function): crt1.o calls function(argc, argv, envp) before the program's own constructors. GCC warns if a
 * program uses a priority from 0 to 100; these are reserved, and ring3 uses them.
 *
 * The pointer is not const, because .init_array is writable: lld puts read-only entries into a separate segment.
 *
 * CONSTRUCTOR_AFTER(function, step): runs after all functions of CONSTRUCTOR and of lower steps; step is "1" to "9".
 */
#define CONSTRUCTOR(function) CONSTRUCTOR_AFTER(function, "0")
#define CONSTRUCTOR_AFTER(function, step) \
	static void (*function##_entry)(int, char **, char **) \
		__attribute__((used, section(".init_array.0000" step))) = function; \
	__CONSTRUCTOR_LISTED

/*
 * In crt1.o the symbols of .init_array are weak: without constructors a linker script may omit them. This relocation,
 * which writes nothing, makes the link fail if a program has constructors but its script has no symbols.
 */
#define __CONSTRUCTOR_LISTED \
	__asm__(".globl __init_array_start\n.reloc 0, BFD_RELOC_NONE, __init_array_start")

#endif
