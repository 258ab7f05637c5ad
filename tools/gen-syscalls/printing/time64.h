/* SPDX-License-Identifier: MIT */
/*
 * Knows the system calls with 32-bit times, and for each a call with 64-bit times to use instead.
 */
#ifndef TIME64_H
#define TIME64_H

#include "printing/output.h"

/*
 * If the row's call takes 32-bit times, returns the name of the call to use instead. Returns an
 * empty span if the call takes no 32-bit times, or if the table does not have the other call.
 */
struct span time64_of(const struct input *input, const struct row *row);

#endif
