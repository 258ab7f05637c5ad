/* SPDX-License-Identifier: MIT */
/*
 * gen-syscalls: generates C headers and other files from the kernel's table of system calls and
 * from a list of prototypes.
 */
#include "options.h"

int main(int argc, char **argv)
{
	struct options options = parse_options(argc ? argv + 1 : argv);
	int status = run_command(&options);

	free_options(&options);
	return status;
}
