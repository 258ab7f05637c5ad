/* SPDX-License-Identifier: MIT */
/* __RING3_PACKED stands after a struct that has no padding. */
#ifndef _BITS_PACKED_H
#define _BITS_PACKED_H

#ifdef __GNUC__
#define __RING3_PACKED	__attribute__((__packed__))
#else
#define __RING3_PACKED	__attribute__((packed))	/* chibicc, tcc and pcc know this spelling */
#endif

#endif
