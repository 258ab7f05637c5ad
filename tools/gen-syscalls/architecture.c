/* SPDX-License-Identifier: MIT */
/* Searches the array architectures[]. */
#include "architecture.h"

#include <string.h>

const struct architecture *architecture_named(struct span name)
{
	for (size_t i = 0; i < architecture_count; i++)
		if (span_is(name, architectures[i].name))
			return &architectures[i];
	return NULL;
}

void architecture_add_abis(struct span_list *abis, const struct architecture *architecture)
{
	struct span rest = span_of(architecture->abis);

	for (struct span word = next_field(&rest); word.len; word = next_field(&rest))
		span_list_add(abis, word);
}

/*
 * Counts the ABI words of the architecture. An ABI word, such as `common`, is in the second column
 * of a table of system calls. If `among` is not NULL, only ABI words that are in `among` are
 * counted.
 */
static size_t count_abis(const struct architecture *architecture, const struct span_list *among)
{
	struct span rest = span_of(architecture->abis);
	size_t count = 0;

	for (struct span word = next_field(&rest); word.len; word = next_field(&rest))
		count += !among || span_list_has(among, word);
	return count;
}

size_t architecture_abi_count(const struct architecture *architecture)
{
	return count_abis(architecture, NULL);
}

size_t architecture_shared_abis(const struct architecture *architecture, const struct span_list *abis)
{
	return count_abis(architecture, abis) + span_list_has(abis, span_of(architecture->other_abi));
}

static void add_once(struct span_list *list, struct span word)
{
	if (word.len && !span_list_has(list, word))
		span_list_add(list, word);
}

struct span_list architecture_known_abis(void)
{
	struct span_list known = { 0 };

	for (size_t i = 0; i < architecture_count; i++) {
		struct span rest = span_of(architectures[i].abis);

		for (struct span word = next_field(&rest); word.len; word = next_field(&rest))
			add_once(&known, word);
		add_once(&known, span_of(architectures[i].other_abi));
	}
	return known;
}

static bool has_word(const char *words, struct span word)
{
	struct span rest = span_of(words);

	for (struct span one = next_field(&rest); one.len; one = next_field(&rest))
		if (!span_compare(one, word))
			return true;
	return false;
}

bool architecture_skips(const struct span_list *abis, struct span word)
{
	for (size_t i = 0; i < architecture_count; i++)
		if (has_word(architectures[i].skipped_abis, word) &&
		    count_abis(&architectures[i], abis) == count_abis(&architectures[i], NULL))
			return true;
	return false;
}

struct span architecture_meant_abi(struct span word)
{
	for (size_t i = 0; i < architecture_count; i++) {
		struct span rest = span_of(architectures[i].abi_aliases);

		for (struct span pair = next_field(&rest); pair.len; pair = next_field(&rest)) {
			const char *colon = memchr(pair.at, ':', pair.len);
			size_t len = colon ? (size_t)(colon - pair.at) : pair.len;

			if (colon && !span_compare(word, (struct span){ pair.at, len }))
				return (struct span){ colon + 1, pair.len - len - 1 };
		}
	}
	return (struct span){ "", 0 };
}

void buffer_add_architectures(struct buffer *buffer)
{
	for (size_t i = 0; i < architecture_count; i++) {
		buffer_puts(buffer, i ? ", " : "");
		buffer_puts(buffer, architectures[i].name);
	}
}
