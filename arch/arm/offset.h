/* SPDX-License-Identifier: MIT */
/* Replaces src/internal/offset.h. Two arguments: C would not pass one of 64 bits in r3 and r4. */
#ifndef RING3_OFFSET_H
#define RING3_OFFSET_H

#define OFFSET(offset)	(unsigned long)(offset), (unsigned long)((off_t)(offset) >> 32)

#endif
