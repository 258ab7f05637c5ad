/* SPDX-License-Identifier: MIT */
/*
 * Defines __ring3_swap16, __ring3_swap32 and __ring3_swap64, which reverse the bytes of a number.
 * The macros in <byteswap.h> and <endian.h> call these three functions.
 */
#ifndef _BITS_BYTESWAP_H
#define _BITS_BYTESWAP_H

#include <bits/decl.h>

#define __NEED_uint16_t
#define __NEED_uint32_t
#define __NEED_uint64_t
#include <bits/alltypes.h>

#ifdef __GNUC__
#define __ring3_swap16(x)	__builtin_bswap16(x)
#define __ring3_swap32(x)	__builtin_bswap32(x)
#define __ring3_swap64(x)	__builtin_bswap64(x)
#else
static __RING3_INLINE uint16_t __ring3_swap16(uint16_t __x)
{
	return (uint16_t)(__x << 8 | __x >> 8);
}

static __RING3_INLINE uint32_t __ring3_swap32(uint32_t __x)
{
	return __x << 24 | (__x & 0xff00) << 8 | (__x >> 8 & 0xff00) | __x >> 24;
}

static __RING3_INLINE uint64_t __ring3_swap64(uint64_t __x)
{
	return (uint64_t)__ring3_swap32((uint32_t)__x) << 32 | __ring3_swap32((uint32_t)(__x >> 32));
}
#endif

#endif
