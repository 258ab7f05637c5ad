/* SPDX-License-Identifier: MIT */
/* Defines special_of, which finds the entry for a system call in the table of specials.h. */
#ifndef SPECIAL_OF_H
#define SPECIAL_OF_H

#include "calls.h"
#include "specials.h"
#include <string.h>

static const struct special *special_of(const struct call *call)
{
	static const struct special plain;

	for (const struct special *special = specials; special->name; special++)
		if (!strcmp(special->name, call->name))
			return special;
	return &plain;
}

#endif
