/* SPDX-License-Identifier: MIT */
/* The struct and union tags that the calls' types name. */
#ifndef TAGS_H
#define TAGS_H

#include "reading/calls.h"

/*
 * Declare each tag, one a line and in order, and end with an empty line if there is one: a tag
 * first seen between parentheses would be another type outside.
 */
void print_struct_tags(struct buffer *out, const struct calls *calls);

#endif
