/* SPDX-License-Identifier: MIT */
/* Parses syscalls.list, the list of the prototypes of system calls. */
#include "reading/parser.h"

#include <stdlib.h>
#include <string.h>

/*
 * Reports an error about an unknown word after the parameters of a prototype. The message contains
 * all known words.
 */
static void report_unknown_word(struct parser *parser, struct span word)
{
	struct buffer known = { 0 };

	buffer_add_architectures(&known);
	FAULT(parser, "unknown word %s, known are 32, 64, absent, byhand, noerrno, noreturn, twice and the "
	      "architectures %.*s", QUOTED(word), (int)known.len, known.at);
	buffer_free(&known);
}

/*
 * Returns the address of the flag in `proto` that `word` sets, such as &proto->byhand for `byhand`.
 * Returns NULL if `word` is not the name of a flag.
 */
static bool *flag_of(struct proto *proto, struct span word)
{
	struct {
		const char *word;
		bool *flag;
	} flags[] = {
		{ "absent", &proto->absent }, { "byhand", &proto->byhand }, { "noerrno", &proto->noerrno },
		{ "noreturn", &proto->noreturn }, { "twice", &proto->twice },
	};

	for (size_t i = 0; i < sizeof(flags) / sizeof(flags[0]); i++)
		if (span_is(word, flags[i].word))
			return flags[i].flag;
	return NULL;
}

/*
 * Parses the words after the parameters of a prototype. Each word that is the name of an
 * architecture, or a word size (32 or 64), names targets. Other known words, such as `byhand`, set
 * a flag in `proto`. Returns the set of all named targets. If no word names a target, returns all
 * targets.
 */
static targets parse_tail(struct parser *parser, struct proto *proto, struct tokens tail)
{
	targets of = 0;

	for (size_t i = 0; i < tail.count; i++) {
		struct span word = tail.at[i];
		bool *flag = flag_of(proto, word);
		targets named = targets_named(word);

		if (span_is(word, ")"))
			FAULT(parser, "\")\" without \"(\" before it");
		else if (!span_is_word(word))
			FAULT(parser, "unexpected %s after the parameters", QUOTED(word));
		else if (!flag && !named)
			report_unknown_word(parser, word);
		else if (flag ? *flag : (of & named) == named)
			FAULT(parser, "%s is given twice", QUOTED(word));
		else if (of & named)
			FAULT(parser, "%s is for an architecture that another word of the row is for",
			      QUOTED(word));
		if (flag)
			*flag = true;
		proto->named |= architecture_named(word) != NULL;
		of |= named;
	}
	proto->general = !of;
	return of ? of : targets_of_size(32) | targets_of_size(64);
}

static void free_proto(struct proto *proto)
{
	for (size_t i = 0; i < proto->param_count; i++)
		free(proto->params[i].type);
	free(proto->params);
	free(proto->type);
}

/*
 * Returns true if the text contains the end of a C comment. Such a text cannot be printed inside a
 * C comment.
 */
static bool ends_comment(struct span text)
{
	for (size_t i = 1; i < text.len; i++)
		if (text.at[i - 1] == '*' && text.at[i] == '/')
			return true;
	return false;
}

static void list_add(struct list *list, struct proto proto)
{
	list->protos = grow(list->protos, list->count, &list->room, sizeof(*list->protos));
	list->protos[list->count++] = proto;
}

/*
 * Parses one prototype in syscalls.list. `code` is the line without a comment at its end. `note` is
 * the comment above the line.
 */
static void parse_row(struct parser *parser, struct list *list, struct span code, struct span note)
{
	parser->failed = false;
	if (!tokenise(parser, code) || !parser->tokens.count)
		return;

	struct tokens row = { parser->tokens.at, parser->tokens.count };
	size_t end = find(row, ";");

	if (end == row.count)
		FAULT(parser, "no \";\" at the end of the row");
	else if (end + 1 < row.count)
		FAULT(parser, "text after \";\": %s",
		      QUOTED(source_of(slice(row, end + 1, row.count))));
	row = slice(row, 0, end);

	size_t open = find(row, "(");
	size_t close = find_close(row, open);

	if (open == row.count) {
		FAULT(parser, "no \"(\" with parameters in %s", QUOTED(source_of(row)));
		return;
	}
	if (close == row.count) {
		FAULT(parser, "\"(\" without \")\" after it");
		return;
	}

	struct proto proto = { .note = note, .line = parser->line };

	parse_head(parser, &proto, slice(row, 0, open));
	parse_params(parser, &proto, slice(row, open + 1, close));

	targets of = parse_tail(parser, &proto, slice(row, close + 1, row.count));
	bool applies = of & parser->target;

	if (proto.noreturn && proto.type && strcmp(proto.type, "void"))
		FAULT(parser, "a noreturn call returns void, not %s",
		      QUOTED(span_of(proto.type)));
	if (proto.twice && proto.param_count)
		FAULT(parser, "a call that returns twice has no parameters here");
	if (proto.absent && !note.len)
		FAULT(parser, "an absent call needs a comment right above, with the reason");
	if (ends_comment(note))
		FAULT(parser, "the comment above has \"*/\", which would end it in C");
	if (applies && !parser->failed && proto.words > MOST_WORDS)
		FAULT(parser, "%s has %zu argument words, but a call has at most %d",
		      QUOTED(proto.name), proto.words, MOST_WORDS);

	/*
	 * Record the name even if this line has errors. Then a second prototype with this name is
	 * reported too.
	 */
	if (proto.name.len)
		declarations_add(&parser->declarations, (struct declaration){
			proto.name, of, proto.general, proto.line,
		});
	if (!applies || !proto.name.len) {
		free_proto(&proto);
		return;
	}
	list_add(list, proto);
}

static int by_name(const void *left, const void *right)
{
	const struct proto *a = left, *b = right;
	int order = span_compare(a->name, b->name);

	return order ? order : (a->line > b->line) - (a->line < b->line);
}

/*
 * A prototype whose line names neither an architecture nor 32 or 64 is a default. Removes it if
 * another prototype has the same name. `list` is sorted by name.
 */
static void drop_general(struct list *list)
{
	size_t kept = 0;

	for (size_t i = 0; i < list->count; i++) {
		struct proto *proto = &list->protos[i];
		bool other = (kept && !span_compare(list->protos[kept - 1].name, proto->name)) ||
			     (i + 1 < list->count && !span_compare(proto[1].name, proto->name));

		if (proto->general && other)
			free_proto(proto);
		else
			list->protos[kept++] = *proto;
	}
	list->count = kept;
}

/* Returns true if the line contains only a comment. */
static bool is_comment(struct span line)
{
	struct span word = next_field(&line);

	return word.len && *word.at == '#';
}

void list_parse(struct list *list, struct span text, const struct architecture *architecture,
		unsigned int word_size, struct diag *diag)
{
	struct parser parser = {
		.target = target_of(architecture, word_size), .word_size = word_size, .diag = diag,
		.aligned_pairs = architecture && architecture->aligned_pairs && word_size == 32,
	};
	struct span line, note = { 0 };

	text = skip_byte_order_mark(text);
	while (next_line(&text, &line)) {
		const char *comment = line.len ? memchr(line.at, '#', line.len) : NULL;

		parser.line++;
		if (line.len && memchr(line.at, '\0', line.len)) {
			diag_error(diag, parser.line, "a NUL byte in this line");
			continue;
		}
		if (is_comment(line)) {
			if (!note.len)
				note.at = line.at;
			note.len = (size_t)(line.at + line.len - note.at);
			continue;
		}
		if (comment)
			line.len = (size_t)(comment - line.at);
		parse_row(&parser, list, line, note);
		note.len = 0;
	}
	span_list_free(&parser.tokens);
	declarations_check(&parser.declarations, diag);
	free(parser.declarations.at);
	list_sort(list);
	drop_general(list);
}

/* Returns a copy of a string. The caller frees the copy. */
static char *copy_of(const char *string)
{
	struct buffer copy = { 0 };

	buffer_puts(&copy, string);
	return buffer_take(&copy);
}

void list_add_untyped(struct list *list, struct span name, bool noreturn)
{
	static const char names[] = "abcdef";
	struct proto proto = { .name = name, .noreturn = noreturn, .untyped = true };

	proto.type = copy_of(noreturn ? "void" : "long");
	proto.params = allocate(MOST_WORDS, sizeof(*proto.params));
	for (size_t i = 0; i < MOST_WORDS; i++)
		proto.params[i] = (struct param){ .name = { names + i, 1 }, .type = copy_of("long"), .words = 1 };
	proto.param_count = proto.words = MOST_WORDS;
	list_add(list, proto);
}

void list_join(struct list *list, struct list *other)
{
	for (size_t i = 0; i < other->count; i++)
		list_add(list, other->protos[i]);
	free(other->protos);
	*other = (struct list){ 0 };
}

void list_sort(struct list *list)
{
	if (list->count)
		qsort(list->protos, list->count, sizeof(*list->protos), by_name);
}

const struct proto *list_find(const struct list *list, struct span name)
{
	struct proto key = { .name = name };
	size_t low = 0, high = list->count;

	/*
	 * Find the first prototype with this name. by_name() compares the lines of two prototypes
	 * with equal names. The search key has line 0, so by_name() puts the key before all
	 * prototypes with the name.
	 */
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (by_name(&list->protos[middle], &key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == list->count || span_compare(list->protos[low].name, name))
		return NULL;
	return &list->protos[low];
}

void list_free(struct list *list)
{
	for (size_t i = 0; i < list->count; i++)
		free_proto(&list->protos[i]);
	free(list->protos);
	*list = (struct list){ 0 };
}
