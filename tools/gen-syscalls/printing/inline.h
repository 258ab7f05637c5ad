/* SPDX-License-Identifier: MIT */
/* The calls as inline functions. */
#ifndef INLINE_H
#define INLINE_H

#include "printing/emit.h"

/* raw_NAME, which returns the kernel's answer; sys_NAME, which sets errno. */
enum inline_form { INLINE_RAW, INLINE_SYS };

/* A function, or for a call that comes back twice a macro, for each of the calls. */
void print_inline(struct buffer *out, const struct calls *calls, enum inline_form form);

#endif
