/* SPDX-License-Identifier: MIT */
/* Shared by the files that parse the list: the current row and its tokens. */
#ifndef PARSER_H
#define PARSER_H

#include "reading/list.h"
#include "reading/targets.h"

/* The state of the parser. */
struct parser {
	targets target;		/* the target whose rows are wanted */
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

/* Reports an error in the current row. */
#define FAULT(parser, ...) \
	((parser)->failed = true, \
	 diag_error((parser)->diag, (parser)->line, __VA_ARGS__))

/* The text from the first token to the last. */
struct span source_of(struct tokens tokens);

/* Index of the first token equal to string, or the count. */
size_t find(struct tokens tokens, const char *string);

/* Index of the parenthesis that closes the one at `open`, or the count. */
size_t find_close(struct tokens tokens, size_t open);

/* The tokens from index from up to, but not including, index to. */
struct tokens slice(struct tokens tokens, size_t from, size_t to);

/* Splits a row into words, "..." and single bytes. Returns false if a byte is not allowed. */
bool tokenise(struct parser *parser, struct span code);

/* Parses the type and the name before the parentheses. */
void parse_head(struct parser *parser, struct proto *proto, struct tokens head);

/* Parses the parameters between the parentheses. */
void parse_params(struct parser *parser, struct proto *proto, struct tokens tokens);

#endif
