/* SPDX-License-Identifier: MIT */
/* Calls of 32-bit architectures whose structures have 32-bit times, and what to call in their place. */
#ifndef TIME64_H
#define TIME64_H

#include "printing/output.h"

/*
 * The call that does with 64-bit times what this row's does with 32-bit ones; empty if there is none in the table, or the
 * row's call is not such a one.
 */
struct span time64_of(const struct input *input, const struct row *row);

#endif
