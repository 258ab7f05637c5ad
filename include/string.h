/* SPDX-License-Identifier: MIT */
/*
 * <string.h>: memory and string functions. Compilers generate calls of these functions even if the
 * source contains no such calls. <strings.h> declares bcmp.
 */
#ifndef _STRING_H
#define _STRING_H

#include <bits/decl.h>

#define __NEED_NULL
#define __NEED_size_t
#include <bits/alltypes.h>

__RING3_BEGIN_DECLS

/* memcpy(3): copies n bytes from src to dest. The two ranges must not overlap. Returns dest. */
void *memcpy(void *__dest, const void *__src, size_t __n);

/* memmove(3): copies n bytes from src to dest. The two ranges may overlap. Returns dest. */
void *memmove(void *__dest, const void *__src, size_t __n);

/* memset(3): sets the n bytes at s to (unsigned char)c. Returns s. */
void *memset(void *__s, int __c, size_t __n);

/*
 * memcmp(3): compares n bytes as unsigned char. Returns 0 if all bytes are equal. Otherwise it
 * compares the first bytes that differ. The result is negative if the byte of s1 is less, and
 * positive if it is greater.
 */
int memcmp(const void *__s1, const void *__s2, size_t __n);

/* strlen(3): returns the number of bytes before the first byte that is 0. */
size_t strlen(const char *__s);

__RING3_END_DECLS

#endif
