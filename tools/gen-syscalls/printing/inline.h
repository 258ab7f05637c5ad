/* SPDX-License-Identifier: MIT */
/* Prints system calls as inline functions. */
#ifndef INLINE_H
#define INLINE_H

#include "printing/emit.h"

/*
 * INLINE_RAW: raw_NAME, which returns the kernel's result. INLINE_SYS: sys_NAME, which sets errno.
 */
enum inline_form { INLINE_RAW, INLINE_SYS };

/* Prints an inline function for each call, or a macro for a call that returns twice. */
void print_inline(struct buffer *out, const struct calls *calls, enum inline_form form);

#endif
