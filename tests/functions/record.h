/* SPDX-License-Identifier: MIT */
/*
 * Records the results of a test case in a struct transcript. This structure must be in shared
 * memory, because the test case runs in a child process, and the parent reads the results.
 */
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

/* Records one result of a test case. struct both has a pointer to this function. */
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
