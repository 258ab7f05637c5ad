/* SPDX-License-Identifier: MIT */
/* Files of ring3 that gen-syscalls prints. The build embeds them in gen-syscalls. */
#ifndef EMBEDDED_H
#define EMBEDDED_H

#include "text.h"

/*
 * A header or source of ring3, without its licence line. name is its name or, if it differs between
 * architectures, ARCHITECTURE/NAME.
 */
struct embedded {
	const char *name;
	struct span text;
};

extern const struct embedded embedded[];
extern const size_t embedded_count;

#endif
