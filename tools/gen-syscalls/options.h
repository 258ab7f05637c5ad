/* SPDX-License-Identifier: MIT */
/* Parses the command line. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include "commands.h"

/*
 * Parses the arguments after the program's name. Ends the program after --help, --version and
 * errors in the command line.
 */
struct options parse_options(char **arguments);

/* A summary of the command line's syntax, for --help and for error messages. */
extern const char usage_line[];

/* Print the output of --help and --version. Return the exit status. */
int print_help(void);
int print_version(void);

void free_options(struct options *options);

#endif
