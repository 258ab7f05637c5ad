/* SPDX-License-Identifier: MIT */
/* Declares the functions that print parts of the web page of `gen-syscalls html`. */
#ifndef HTML_H
#define HTML_H

#include "printing/output.h"

/* Appends text to the HTML page. Writes the characters < > & and " as HTML entities. */
void html_add_escaped(struct buffer *out, struct span text);

/*
 * Prints all system calls of all tables, sorted by name. For each name, prints one <tbody> element.
 * This element has a table row for each system call with the name, usually one for each
 * architecture.
 */
void html_print_groups(struct buffer *out, const struct input *input);

#endif
