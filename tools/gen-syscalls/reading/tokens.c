/* SPDX-License-Identifier: MIT */
/* Splits a line of syscalls.list into tokens. */
#include "reading/parser.h"

#include <string.h>

struct span source_of(struct tokens tokens)
{
	if (!tokens.count)
		return span_of("");

	struct span last = tokens.at[tokens.count - 1];

	return (struct span){ tokens.at->at, (size_t)(last.at + last.len - tokens.at->at) };
}

size_t find(struct tokens tokens, const char *string)
{
	size_t i = 0;

	while (i < tokens.count && !span_is(tokens.at[i], string))
		i++;
	return i;
}

struct tokens slice(struct tokens tokens, size_t from, size_t to)
{
	return (struct tokens){ tokens.at + from, to - from };
}

bool tokenise(struct parser *parser, struct span code)
{
	parser->tokens.count = 0;
	for (size_t i = 0; i < code.len; i++) {
		unsigned char byte = (unsigned char)code.at[i];
		struct span token = { code.at + i, 1 };

		if (byte == ' ' || byte == '\t')
			continue;
		if (byte < 0x20 || byte > 0x7E) {
			FAULT(parser, "byte 0x%02X is not printable ASCII", (unsigned int)byte);
			return false;
		}
		while (i + token.len < code.len && span_is_word((struct span){ token.at, 1 }) &&
		       span_is_word((struct span){ token.at + token.len, 1 }))
			token.len++;
		if (code.len - i >= 3 && !memcmp(token.at, "...", 3))
			token.len = 3;
		span_list_add(&parser->tokens, token);
		i += token.len - 1;
	}
	return true;
}

size_t find_close(struct tokens tokens, size_t open)
{
	size_t depth = 0;

	for (size_t i = open; i < tokens.count; i++) {
		if (span_is(tokens.at[i], "("))
			depth++;
		else if (span_is(tokens.at[i], ")") && --depth == 0)
			return i;
	}
	return tokens.count;
}
