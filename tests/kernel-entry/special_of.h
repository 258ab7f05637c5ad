/* SPDX-License-Identifier: MIT */
/* special_of: finds a call's entry in the table of specials.h. */
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
