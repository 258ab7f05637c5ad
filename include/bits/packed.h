/* SPDX-License-Identifier: MIT */
/* __RING3_PACKED, after a struct's closing brace, removes the padding between its members. */
#ifndef _BITS_PACKED_H
#define _BITS_PACKED_H

#ifdef __GNUC__
#define __RING3_PACKED	__attribute__((__packed__))
#else
#define __RING3_PACKED	__attribute__((packed))	/* chibicc, tcc and pcc accept only this spelling */
#endif

#endif
