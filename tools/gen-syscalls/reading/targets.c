/* SPDX-License-Identifier: MIT */
/*
 * Handles sets of targets. A target is an architecture for which a prototype in syscalls.list is
 * meant.
 */
#include "reading/targets.h"

#include <stdlib.h>

targets target_of(const struct architecture *architecture, unsigned int word_size)
{
	size_t bit = architecture ? (size_t)(architecture - architectures)
				  : architecture_count + (word_size == 64);

	return 1ULL << bit;
}

targets targets_of_size(unsigned int word_size)
{
	targets of = target_of(NULL, word_size);

	for (size_t i = 0; i < architecture_count; i++)
		if (architectures[i].word_size == word_size)
			of |= target_of(&architectures[i], word_size);
	return of;
}

targets targets_named(struct span word)
{
	const struct architecture *architecture = architecture_named(word);

	if (architecture)
		return target_of(architecture, architecture->word_size);
	if (span_is(word, "32"))
		return targets_of_size(32);
	if (span_is(word, "64"))
		return targets_of_size(64);
	return 0;
}

static int by_name(const void *left, const void *right)
{
	const struct declaration *a = left, *b = right;
	int order = span_compare(a->name, b->name);

	return order ? order : (a->line > b->line) - (a->line < b->line);
}

/*
 * The declarations of one name that were read before. `seen` is the set of the targets of these
 * declarations. at[bit] is the line of the first declaration for the target with this bit.
 */
struct first_lines {
	size_t at[8 * sizeof(targets)];
	targets seen;
};

/*
 * Stores a declaration in `first`. If an earlier declaration has one of the same targets, returns
 * the line of that declaration. Otherwise returns 0.
 */
static size_t take_declaration(struct first_lines *first, const struct declaration *declaration)
{
	size_t line = 0;

	for (size_t bit = 0; bit < architecture_count + 2; bit++) {
		targets target = 1ULL << bit;

		if (!(declaration->of & target))
			continue;
		if (!(first->seen & target))
			first->at[bit] = declaration->line;
		else if (!line || first->at[bit] < line)
			line = first->at[bit];
	}
	first->seen |= declaration->of;
	return line;
}

void declarations_add(struct declarations *declarations, struct declaration declaration)
{
	declarations->at = grow(declarations->at, declarations->count, &declarations->room,
				sizeof(*declarations->at));
	declarations->at[declarations->count++] = declaration;
}

/*
 * The array is sorted by name. `from` is the index of the first declaration with a certain name.
 * Returns all targets of the declarations with this name. Leaves out a `general` declaration, whose
 * line names no architecture and no word size: it is only for the targets that are not in the
 * result.
 */
static targets said_targets(const struct declarations *declarations, size_t from)
{
	targets said = 0;

	for (size_t i = from; i < declarations->count; i++) {
		const struct declaration *declaration = &declarations->at[i];

		if (span_compare(declaration->name, declarations->at[from].name))
			break;
		said |= declaration->general ? 0 : declaration->of;
	}
	return said;
}

void declarations_check(struct declarations *declarations, struct diag *diag)
{
	struct first_lines first = { .seen = 0 };
	targets said = 0;

	if (declarations->count)
		qsort(declarations->at, declarations->count, sizeof(*declarations->at), by_name);
	for (size_t i = 0; i < declarations->count; i++) {
		struct declaration *declaration = &declarations->at[i];

		if (!i || span_compare(declaration->name, declaration[-1].name)) {
			first.seen = 0;
			said = said_targets(declarations, i);
		}
		if (declaration->general)
			declaration->of &= ~said;

		size_t line = take_declaration(&first, declaration);

		if (line)
			diag_error(diag, declaration->line, "%s is declared here and on line %zu",
				   QUOTED(declaration->name), line);
	}
}
