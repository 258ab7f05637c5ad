/* SPDX-License-Identifier: MIT */
/* Replaces src/internal/offset.h. OFFSET: the offset's two words, without an unused word before. */
#ifndef RING3_OFFSET_H
#define RING3_OFFSET_H

#define OFFSET(offset)	(unsigned long)(offset), (unsigned long)((off_t)(offset) >> 32)

#endif
