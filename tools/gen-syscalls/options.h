/* SPDX-License-Identifier: MIT */
/* Parses the command line. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include "commands.h"

/*
 * Parses the command line. `arguments` begins after the program's name. After --help or --version,
 * or after an error, the function ends the program.
 */
struct options parse_options(char **arguments);

/* The text that shows the syntax of the command line. --help and error messages print this text. */
extern const char usage_line[];

/* These functions print the text for --help and --version. They return the exit status. */
int print_help(void);
int print_version(void);

void free_options(struct options *options);

#endif
