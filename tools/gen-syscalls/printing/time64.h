/* SPDX-License-Identifier: MIT */
/* Calls of 32-bit architectures that take 32-bit times, and the calls to use instead. */
#ifndef TIME64_H
#define TIME64_H

#include "printing/output.h"

/*
 * The call that takes 64-bit times where this row's call takes 32-bit times. Empty if the row's
 * call takes no 32-bit times, or the table has no replacement.
 */
struct span time64_of(const struct input *input, const struct row *row);

#endif
