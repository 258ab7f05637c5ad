/* SPDX-License-Identifier: MIT */
/* OFFSET: replaces the macro of src/internal/offset.h. Here the kernel takes the offset of preadv as two words, unaligned. */
#ifndef RING3_OFFSET_H
#define RING3_OFFSET_H

#define OFFSET(offset)	(unsigned long)(offset), (unsigned long)((off_t)(offset) >> 32)

#endif
