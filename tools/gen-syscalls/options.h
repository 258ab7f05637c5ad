/* SPDX-License-Identifier: MIT */
/* The command line. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include "commands.h"

/* Read the arguments after the program's name; ends the program for --help, --version and what is wrong. */
struct options parse_options(char **arguments);

void free_options(struct options *options);

#endif
