/* SPDX-License-Identifier: MIT */
/* __RING3_ALIGN16, before a member of a structure, aligns the member to 16 bytes. */
#ifndef _BITS_ALIGN16_H
#define _BITS_ALIGN16_H

#ifdef __GNUC__
#define __RING3_ALIGN16	__attribute__((__aligned__(16)))
#elif defined(__cplusplus) && __cplusplus >= 201103L
#define __RING3_ALIGN16	alignas(16)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define __RING3_ALIGN16	_Alignas(16)
#else
#error This compiler cannot align a member.
#endif

#endif
