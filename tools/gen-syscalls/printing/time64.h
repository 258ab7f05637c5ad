/* SPDX-License-Identifier: MIT */
/*
 * For a system call whose times (time_t) have 32 bits, finds the newer system call with 64-bit
 * times.
 */
#ifndef TIME64_H
#define TIME64_H

#include "printing/output.h"

/*
 * If the row's system call uses 32-bit times, returns the name of the system call with 64-bit times
 * that replaces it. Otherwise returns an empty span. Returns an empty span also if the table does
 * not have the replacement.
 */
struct span time64_of(const struct input *input, const struct row *row);

#endif
