/* SPDX-License-Identifier: MIT */
/* The parts of the page that gen-syscalls html prints. */
#ifndef HTML_H
#define HTML_H

#include "printing/output.h"

/* Appends text to HTML, with < > & and " escaped. */
void html_add_escaped(struct buffer *out, struct span text);

/* Prints the rows of all tables, in order of name. Rows with the same name are a group: one row for each architecture. */
void html_print_groups(struct buffer *out, const struct input *input);

#endif
