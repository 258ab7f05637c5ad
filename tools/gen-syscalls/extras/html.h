/* SPDX-License-Identifier: MIT */
/* The parts of the page that gen-syscalls html prints. */
#ifndef HTML_H
#define HTML_H

#include "printing/output.h"

/* Append text, where < and & and quotes mean nothing. */
void html_add_escaped(struct buffer *out, struct span text);

/* Each name with its rows, one for each architecture that has it, in order of name: the tables are merged. */
void html_print_groups(struct buffer *out, const struct input *input);

#endif
