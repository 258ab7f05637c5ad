/* SPDX-License-Identifier: MIT */
/* __RING3_PACKED, after a struct's closing brace, removes the padding between its members. */
#ifndef _BITS_PACKED_H
#define _BITS_PACKED_H

#ifdef __GNUC__
#define __RING3_PACKED	__attribute__((__packed__))
#else
/*
 * tcc and some versions of chibicc do not define __GNUC__. chibicc knows only packed without
 * underscores.
 */
#define __RING3_PACKED	__attribute__((packed))
#endif

#endif
