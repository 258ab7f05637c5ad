/* SPDX-License-Identifier: MIT */
/*
 * Declares an array with the texts of some of ring3's headers and sources. The build writes these
 * texts into gen-syscalls, which prints them, for example in ring3.h.
 */
#ifndef EMBEDDED_H
#define EMBEDDED_H

#include "text.h"

/*
 * A header or source file of ring3, without its licence line. `name` is the name of the file. If
 * each architecture has its own variant of the file, `name` is ARCHITECTURE/NAME.
 */
struct embedded {
	const char *name;
	struct span text;
};

extern const struct embedded embedded[];
extern const size_t embedded_count;

#endif
