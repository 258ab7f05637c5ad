/* SPDX-License-Identifier: MIT */
/* Files of ring3 that the generator prints. The build embeds them without their licence lines. */
#ifndef EMBEDDED_H
#define EMBEDDED_H

#include "text.h"

/*
 * name: NAME of a header or source of ring3; ARCHITECTURE/NAME for a file that differs between
 * architectures.
 */
struct embedded {
	const char *name;
	struct span text;
};

extern const struct embedded embedded[];
extern const size_t embedded_count;

#endif
