/* SPDX-License-Identifier: MIT */
/* __RING3_PACKED, after a struct's closing brace, removes the padding between its members. */
#ifndef _BITS_PACKED_H
#define _BITS_PACKED_H

#ifdef __GNUC__
#define __RING3_PACKED	__attribute__((__packed__))
#else
/*
 * For the C compilers tcc and chibicc. tcc and some versions of chibicc do not define __GNUC__.
 * chibicc knows the attribute packed, but not its other name __packed__.
 */
#define __RING3_PACKED	__attribute__((packed))
#endif

#endif
