/* SPDX-License-Identifier: MIT */
/* <string.h>: the functions that compilers call unasked; bcmp is in <strings.h>. */
#ifndef _STRING_H
#define _STRING_H

#include <bits/decl.h>

#define __NEED_NULL
#define __NEED_size_t
#include <bits/alltypes.h>

__RING3_BEGIN_DECLS

/* memcpy(3): copies n bytes from src to dest, which must not overlap; dest. */
void *memcpy(void *__dest, const void *__src, size_t __n);

/* memmove(3): copies n bytes from src to dest, as if all were read before any is written; dest. */
void *memmove(void *__dest, const void *__src, size_t __n);

/* memset(3): fills the n bytes at s with (unsigned char)c; s. */
void *memset(void *__s, int __c, size_t __n);

/* memcmp(3): the order of the first bytes that differ among n, as unsigned char: < 0, 0 or > 0. */
int memcmp(const void *__s1, const void *__s2, size_t __n);

/* strlen(3): the number of bytes before the first zero byte. */
size_t strlen(const char *__s);

__RING3_END_DECLS

#endif
