/* SPDX-License-Identifier: MIT */
/*
 * <strings.h>: declares bcmp. clang generates calls of bcmp even if the source contains no such
 * calls.
 */
#ifndef _STRINGS_H
#define _STRINGS_H

#include <bits/decl.h>

#define __NEED_size_t
#include <bits/alltypes.h>

__RING3_BEGIN_DECLS

/* bcmp(3): returns 0 if the n bytes at s1 and s2 are equal, otherwise a value other than 0. */
int bcmp(const void *__s1, const void *__s2, size_t __n);

__RING3_END_DECLS

#endif
