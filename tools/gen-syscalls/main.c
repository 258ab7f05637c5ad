/* SPDX-License-Identifier: MIT */
/* gen-syscalls: turns the kernel's table and the list of prototypes into source files. */
#include "options.h"

int main(int argc, char **argv)
{
	struct options options = parse_options(argc ? argv + 1 : argv);
	int status = run_command(&options);

	free_options(&options);
	return status;
}
