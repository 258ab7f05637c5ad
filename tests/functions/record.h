/* SPDX-License-Identifier: MIT */
/* What the cases of both-libraries.h say, recorded in memory that their process shares with the one that started it. */
#ifndef RECORD_H
#define RECORD_H

#include "both-libraries.h"
#include <stdlib.h>

struct entry {
	const char *what, *fault;
	long long value;
	int line, error;
};

struct transcript {
	struct both both;
	int count;
	struct entry entries[8192];
};

/* struct both's say. */
static void say(struct both *t, int line, const char *what, long long value, int error, const char *fault)
{
	struct transcript *transcript = (struct transcript *)t;
	struct entry *entry = &transcript->entries[transcript->count];

	if (transcript->count == sizeof transcript->entries / sizeof *transcript->entries)
		abort();
	entry->what = what;
	entry->fault = fault;
	entry->value = value;
	entry->line = line;
	entry->error = error;
	transcript->count++;
}

#endif
