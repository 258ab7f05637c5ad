/* SPDX-License-Identifier: MIT */
/*
 * Declares the function that prints inline functions in C. The inline functions execute system
 * calls.
 */
#ifndef INLINE_H
#define INLINE_H

#include "printing/emit.h"

/*
 * The kinds of inline functions to print. INLINE_RAW prints raw_NAME, which returns the kernel's
 * result. INLINE_SYS prints sys_NAME. After an error, sys_NAME sets errno and returns -1.
 */
enum inline_form { INLINE_RAW, INLINE_SYS };

/*
 * Prints an inline function for each system call. For a system call that returns twice (vfork),
 * prints a macro.
 */
void print_inline(struct buffer *out, const struct calls *calls, enum inline_form form);

#endif
