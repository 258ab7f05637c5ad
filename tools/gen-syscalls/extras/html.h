/* SPDX-License-Identifier: MIT */
/* Functions that print parts of the page of gen-syscalls html. */
#ifndef HTML_H
#define HTML_H

#include "printing/output.h"

/* Appends text to a page in HTML. Escapes < > & and ". */
void html_add_escaped(struct buffer *out, struct span text);

/*
 * Prints the rows of all tables, sorted by name. Rows with the same name, one for each
 * architecture, form one <tbody>.
 */
void html_print_groups(struct buffer *out, const struct input *input);

#endif
