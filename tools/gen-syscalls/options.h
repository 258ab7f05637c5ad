/* SPDX-License-Identifier: MIT */
/* The command line. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include "commands.h"

/* Read the arguments after the program's name; ends the program for --help, --version and what is wrong. */
struct options parse_options(char **arguments);

/* The first lines of the help, and of what is said of a bad command line. */
extern const char usage_line[];

/* Print what --help and --version ask for; return the exit status. */
int print_help(void);
int print_version(void);

void free_options(struct options *options);

#endif
