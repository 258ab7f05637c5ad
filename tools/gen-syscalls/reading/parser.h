/* SPDX-License-Identifier: MIT */
/*
 * Declares the state of the parser of syscalls.list, which is the list of prototypes. Also declares
 * the functions that the source files of this parser share.
 */
#ifndef PARSER_H
#define PARSER_H

#include "reading/list.h"
#include "reading/targets.h"

/* The state of the parser of syscalls.list. */
struct parser {
	targets target;		/* store only prototypes for this target */
	unsigned int word_size;
	/*
	 * True if a 64-bit argument must begin in an argument register with an even index. The
	 * value is from the member aligned_pairs of struct architecture. It is false if the
	 * architecture is not known, or if word_size is 64.
	 */
	bool aligned_pairs;
	struct declarations declarations;
	struct diag *diag;
	size_t line;
	struct span_list tokens;
	bool failed;		/* the current line of syscalls.list has an error */
};

/* Consecutive tokens of one line of syscalls.list. */
struct tokens {
	const struct span *at;
	size_t count;
};

/* Reports an error in the current line of syscalls.list, and sets parser->failed. */
#define FAULT(parser, ...) \
	((parser)->failed = true, \
	 diag_error((parser)->diag, (parser)->line, __VA_ARGS__))

/* Returns the source text from the first token to the last token. */
struct span source_of(struct tokens tokens);

/*
 * Returns the index of the first token that equals `string`. Returns tokens.count if there is none.
 */
size_t find(struct tokens tokens, const char *string);

/*
 * `open` is the index of an opening parenthesis. Returns the index of its closing parenthesis.
 * Returns tokens.count if there is none.
 */
size_t find_close(struct tokens tokens, size_t open);

/* Returns the tokens from the index `from` to the index `to` - 1. */
struct tokens slice(struct tokens tokens, size_t from, size_t to);

/*
 * Splits a line of syscalls.list into tokens, and stores them in parser->tokens. A token is a word,
 * an ellipsis (three dots) or a single character. If a character is not allowed, reports an error
 * and returns false.
 */
bool tokenise(struct parser *parser, struct span code);

/*
 * Parses the tokens before the parameters: the type of the result, and the name of the system call.
 */
void parse_head(struct parser *parser, struct proto *proto, struct tokens head);

/* Parses the parameters of a prototype. `tokens` are the tokens between the parentheses. */
void parse_params(struct parser *parser, struct proto *proto, struct tokens tokens);

#endif
