/* SPDX-License-Identifier: MIT */
/* What the commands that print for two architectures at once know of each. */
#ifndef MACHINE_H
#define MACHINE_H

#include "text.h"

struct architecture {
	const char *name;
	const char *defined;		/* what the preprocessor says of it */
	const char *instruction;	/* the way into the kernel */
	const char *number;		/* the register of the number, and of the answer */
	const char *registers[6];	/* those of the argument words */
};

/* The architecture that answers to these ABI words. */
const struct architecture *architecture_of(const struct span_list *abis);

#endif
