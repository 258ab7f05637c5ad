/* SPDX-License-Identifier: MIT */
/*
 * CONSTRUCTOR: makes the start-up code crt1.o call a function before main. If the linker does not
 * add the function's object file to a program, the program gets no extra code.
 */
#ifndef RING3_CONSTRUCTOR_H
#define RING3_CONSTRUCTOR_H

/*
 * CONSTRUCTOR(function): crt1.o calls function(argc, argv, envp) before the program's own
 * constructors. The macro puts a pointer to the function into a section. The name of this section
 * ends in a priority from 0 to 9. GCC reserves the priorities 0 to 100 for libraries, and warns if
 * a program uses them.
 *
 * The pointer is not const, because the section .init_array is writable. If the pointer were const,
 * the linker lld would put it into a separate segment.
 *
 * CONSTRUCTOR_AFTER(function, step): crt1.o calls function after all functions of CONSTRUCTOR, and
 * after the functions of CONSTRUCTOR_AFTER with a lower step. step is a string from "1" to "9".
 */
#define CONSTRUCTOR(function) CONSTRUCTOR_AFTER(function, "0")
#define CONSTRUCTOR_AFTER(function, step) \
	static void (*function##_entry)(int, char **, char **) \
		__attribute__((used, section(".init_array.0000" step))) = function; \
	__CONSTRUCTOR_LISTED

/*
 * A program without constructors may have a linker script that does not define __init_array_start.
 * So crt1.o refers to this symbol as weak. But a program with constructors needs the symbol,
 * because otherwise crt1.o calls no constructor. This macro adds a relocation that names the
 * symbol, so the linker reports an error if the symbol is not defined. The relocation has the type
 * NONE, so it changes no byte of the program.
 */
#define __CONSTRUCTOR_LISTED \
	__asm__(".globl __init_array_start\n.reloc 0, BFD_RELOC_NONE, __init_array_start")

#endif
