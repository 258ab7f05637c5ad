/* SPDX-License-Identifier: MIT */
/* What the files that read the list have in common: a row in the making, and its tokens. */
#ifndef PARSER_H
#define PARSER_H

#include "reading/list.h"
#include "reading/targets.h"

/* A row in the making. */
struct parser {
	targets target;		/* the one that rows are read for */
	unsigned int word_size;
	struct declarations declarations;
	struct diag *diag;
	size_t line;
	struct span_list tokens;
	bool failed;		/* the row at hand has a fault */
};

/* Some tokens of a row, one after the other. */
struct tokens {
	const struct span *at;
	size_t count;
};

/* Note an error on the row at hand. */
#define FAULT(parser, ...) \
	((parser)->failed = true, \
	 diag_error((parser)->diag, (parser)->line, __VA_ARGS__))

/* Is the word one of these? NULL ends them. */
bool is_among(struct span word, const char *const *words);

/* The text from the first token to the last. */
struct span source_of(struct tokens tokens);

/* Index of the first such token, or the count. */
size_t find(struct tokens tokens, const char *string);

/* Index of the parenthesis that closes the one at `open`, or the count. */
size_t find_close(struct tokens tokens, size_t open);

/* The tokens from the one to before the other. */
struct tokens slice(struct tokens tokens, size_t from, size_t to);

/* Cut a row into words, "..." and single bytes; returns false if a byte has no place in it. */
bool tokenise(struct parser *parser, struct span code);

/* Read what stands before the parentheses: the type and the name. */
void parse_head(struct parser *parser, struct proto *proto, struct tokens head);

/* Read what stands between the parentheses. */
void parse_params(struct parser *parser, struct proto *proto, struct tokens tokens);

#endif
