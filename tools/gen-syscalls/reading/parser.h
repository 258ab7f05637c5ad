/* SPDX-License-Identifier: MIT */
/* The state of the parser of the list, and the functions that its files share. */
#ifndef PARSER_H
#define PARSER_H

#include "reading/list.h"
#include "reading/targets.h"

/* The state of the parser. */
struct parser {
	targets target;		/* rows for other targets are not kept */
	unsigned int word_size;
	struct declarations declarations;
	struct diag *diag;
	size_t line;
	struct span_list tokens;
	bool failed;		/* the current row has an error */
};

/* Consecutive tokens of a row. */
struct tokens {
	const struct span *at;
	size_t count;
};

/* Reports an error in the current row, and sets parser->failed. */
#define FAULT(parser, ...) \
	((parser)->failed = true, \
	 diag_error((parser)->diag, (parser)->line, __VA_ARGS__))

/* Returns the text from the first token to the last. */
struct span source_of(struct tokens tokens);

/* Returns the index of the first token that equals the string, or tokens.count if there is none. */
size_t find(struct tokens tokens, const char *string);

/*
 * Returns the index of the parenthesis that closes the parenthesis with index `open`, or
 * tokens.count if there is none.
 */
size_t find_close(struct tokens tokens, size_t open);

/* Returns the tokens with the indexes `from` to `to` - 1. */
struct tokens slice(struct tokens tokens, size_t from, size_t to);

/*
 * Splits a row into tokens: words, "..." and single bytes. Reports an error and returns false if a
 * byte is not allowed.
 */
bool tokenise(struct parser *parser, struct span code);

/* Parses the tokens before the parentheses: the type of the result and the name. */
void parse_head(struct parser *parser, struct proto *proto, struct tokens head);

/* Parses the parameters between the parentheses. */
void parse_params(struct parser *parser, struct proto *proto, struct tokens tokens);

#endif
