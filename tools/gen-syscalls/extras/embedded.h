/* SPDX-License-Identifier: MIT */
/* Hand-written texts that go into what is printed, put in by the build without their licence lines. */
#ifndef EMBEDDED_H
#define EMBEDDED_H

#include "text.h"

/* NAME of ring3's headers and sources, ARCHITECTURE/NAME of those that differ by architecture. */
struct embedded {
	const char *name;
	struct span text;
};

extern const struct embedded embedded[];
extern const size_t embedded_count;

#endif
