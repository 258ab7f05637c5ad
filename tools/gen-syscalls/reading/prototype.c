/* SPDX-License-Identifier: MIT */
/*
 * Parses the C part of a line in syscalls.list: the type of the result, the name and the
 * parameters.
 */
#include "reading/parser.h"

#include <stdlib.h>

static const char *const qualifiers[] = { "const", "volatile", "restrict", NULL };

static const char *const type_words[] = {
	"_Bool", "_Complex", "char", "const", "double", "enum", "float", "int", "long",
	"restrict", "short", "signed", "struct", "union", "unsigned", "void", "volatile", NULL
};

static const char *const other_keywords[] = {
	"_Alignas", "_Alignof", "_Atomic", "_Generic", "_Imaginary", "_Noreturn",
	"_Static_assert", "_Thread_local", "auto", "break", "case", "continue", "default", "do",
	"else", "extern", "for", "goto", "if", "inline", "register", "return", "sizeof",
	"static", "switch", "typedef", "while", NULL
};

/*
 * These types have 64 bits on every architecture. The function words_of() also recognizes `long
 * long`.
 */
static const char *const wide_types[] = {
	"__s64", "__u64", "dev_t", "ino64_t", "ino_t", "int64_t", "loff_t", "off64_t", "off_t",
	"rlim_t", "s64", "time_t", "u64", "uint64_t", NULL
};

static bool is_tag_keyword(struct span word)
{
	return span_is(word, "struct") || span_is(word, "union") || span_is(word, "enum");
}

/*
 * Skips qualifiers, such as const. Returns true if the next token is a word, such as int. Returns
 * false for a type without a name, such as `const *`.
 */
static bool names_type(struct tokens type)
{
	size_t i = 0;

	while (i < type.count && span_is_among(type.at[i], qualifiers))
		i++;
	return i < type.count && span_is_word(type.at[i]);
}

/*
 * Checks the tokens of a type. Reports an error if a token is neither an identifier nor a star.
 * Reports an error if no tag follows struct, union or enum. Reports an error if a word follows a
 * complete type, as `buf` in `char *buf count`. Then a comma between two parameters is missing.
 */
static void check_type(struct parser *parser, struct tokens type)
{
	bool named = false;	/* a typedef's name, or a struct, union or enum with its tag */
	bool built_in = false;	/* words such as unsigned and int */
	bool pointer = false;

	for (size_t i = 0; i < type.count; i++) {
		struct span token = type.at[i];
		bool is_built_in = span_is_among(token, type_words) && !is_tag_keyword(token);

		if (!span_is(token, "*") && !span_is_identifier(token)) {
			FAULT(parser, "unexpected %s in a type", QUOTED(token));
			return;
		}
		if (span_is_among(token, qualifiers))
			continue;
		if (span_is(token, "*")) {
			pointer = true;
			continue;
		}
		if (pointer || named || (built_in && !is_built_in)) {
			FAULT(parser, "unexpected %s in a type, is a comma missing?",
			      QUOTED(token));
			return;
		}
		built_in = is_built_in;
		named = !is_built_in;
		if (!is_tag_keyword(token))
			continue;
		i++;
		if (i == type.count || !span_is_identifier(type.at[i])) {
			FAULT(parser, "%s has no tag", QUOTED(token));
			return;
		}
	}
}

/*
 * Returns the type as text. The caller frees the text. There is one blank between words, and no
 * blank after a star. An array becomes a pointer. The word restrict is left out, because C89 and
 * C++ do not have it. The prototype has the same meaning without it.
 */
static char *spell(struct tokens type, bool array)
{
	struct buffer out = { 0 };

	for (size_t i = 0; i < type.count; i++) {
		if (span_is(type.at[i], "restrict"))
			continue;
		if (out.len && out.at[out.len - 1] != '*')
			buffer_puts(&out, " ");
		buffer_add_span(&out, type.at[i]);
	}
	if (array)
		buffer_puts(&out, out.at[out.len - 1] == '*' ? "*" : " *");
	return buffer_take(&out);
}

/* Returns how many registers pass a parameter of this type. */
static size_t words_of(const struct parser *parser, struct tokens type, bool array)
{
	size_t longs = 0;
	bool wide = false;

	if (array || parser->word_size == 64 || find(type, "*") < type.count)
		return 1;
	for (size_t i = 0; i < type.count; i++) {
		/*
		 * Skip the tag after struct, union or enum, because `struct loff_t` is not the type
		 * loff_t.
		 */
		if (is_tag_keyword(type.at[i])) {
			i++;
			continue;
		}
		longs += span_is(type.at[i], "long");
		wide = wide || span_is_among(type.at[i], wide_types);
	}
	return wide || longs >= 2 ? 2 : 1;
}

/* Removes `[]` or `[N]` from the end of a parameter. Returns true if the parameter is an array. */
static bool take_array(struct parser *parser, struct tokens *param)
{
	struct span source = source_of(*param);
	size_t open = find(*param, "[");

	if (open == param->count)
		return false;

	struct tokens suffix = slice(*param, open, param->count);

	*param = slice(*param, 0, open);
	if (suffix.count > 3 && span_is(suffix.at[suffix.count - 1], "]") &&
	    find(slice(suffix, 1, suffix.count), "[") < suffix.count - 1)
		FAULT(parser, "parameter %s is an array of arrays, which needs a pointer",
		      QUOTED(source));
	else if (!span_is(suffix.at[suffix.count - 1], "]") || suffix.count > 3 ||
		 (suffix.count == 3 && !span_is_word(suffix.at[1])))
		FAULT(parser, "array suffix %s is neither [] nor [N]",
		      QUOTED(source_of(suffix)));
	return true;
}

/* Returns true if the parameter has only a type and no name. */
static bool lacks_name(struct tokens param)
{
	if (param.count < 2)
		return true;

	struct span last = param.at[param.count - 1];
	struct tokens rest = slice(param, 0, param.count - 1);

	if (span_is(last, "*") || span_is_among(last, type_words) ||
	    is_tag_keyword(rest.at[rest.count - 1]))
		return true;
	return !names_type(rest) && span_is_among(rest.at[rest.count - 1], qualifiers);
}

static void parse_param(struct parser *parser, struct proto *proto, struct tokens param,
			size_t number)
{
	struct span source = source_of(param);

	if (!param.count) {
		FAULT(parser, "parameter %zu is empty", number);
		return;
	}
	if (find(param, "...") < param.count) {
		FAULT(parser, "\"...\" is no parameter, a call has a fixed number of them");
		return;
	}
	if (find(param, "(") < param.count) {
		FAULT(parser, "parameter %s is a function pointer, which needs a typedef or void *",
		      QUOTED(source));
		return;
	}
	if (param.count == 1 && span_is(param.at[0], "void")) {
		FAULT(parser, "\"void\" stands beside other parameters");
		return;
	}

	bool array = take_array(parser, &param);

	if (lacks_name(param)) {
		FAULT(parser, "parameter %s has no name", QUOTED(source));
		return;
	}

	struct span name = param.at[param.count - 1];
	struct tokens type = slice(param, 0, param.count - 1);

	if (!span_is_identifier(name))
		FAULT(parser, "parameter name %s is not an identifier", QUOTED(name));
	else if (span_is_among(name, other_keywords))
		FAULT(parser, "parameter name %s is a keyword of C", QUOTED(name));
	else if (!names_type(type))
		FAULT(parser, "parameter %s has no type", QUOTED(source));
	else
		check_type(parser, type);
	if (find(type, "void") < type.count && find(type, "*") == type.count)
		FAULT(parser, "parameter %s is of type void", QUOTED(source));

	size_t words = words_of(parser, type, array);
	size_t padding = parser->aligned_pairs && words == 2 ? proto->words % 2 : 0;

	proto->params[proto->param_count++] = (struct param){ name, spell(type, array), padding, words };
	proto->words += padding + words;
}

static int by_place(const void *left, const void *right)
{
	const struct span *a = left, *b = right;
	int order = span_compare(*a, *b);

	return order ? order : (a->at > b->at) - (a->at < b->at);
}

static void find_repeated_params(struct parser *parser, const struct proto *proto)
{
	struct span *names = allocate(proto->param_count, sizeof(*names));

	for (size_t i = 0; i < proto->param_count; i++)
		names[i] = proto->params[i].name;
	qsort(names, proto->param_count, sizeof(*names), by_place);
	for (size_t i = 1; i < proto->param_count; i++)
		if (!span_compare(names[i], names[i - 1]))
			FAULT(parser, "two parameters are named %s", QUOTED(names[i]));
	free(names);
}

void parse_params(struct parser *parser, struct proto *proto, struct tokens tokens)
{
	size_t commas = 0, depth = 0, start = 0, number = 1;

	if (!tokens.count) {
		FAULT(parser, "nothing between the parentheses, no parameters is \"(void)\"");
		return;
	}
	if (tokens.count == 1 && span_is(tokens.at[0], "void"))
		return;

	for (size_t i = 0; i < tokens.count; i++)
		commas += span_is(tokens.at[i], ",");
	proto->params = allocate(commas + 1, sizeof(*proto->params));

	for (size_t i = 0; i <= tokens.count; i++) {
		if (i < tokens.count && span_is(tokens.at[i], "("))
			depth++;
		else if (i < tokens.count && span_is(tokens.at[i], ")"))
			depth--;
		if (i == tokens.count || (!depth && span_is(tokens.at[i], ","))) {
			parse_param(parser, proto, slice(tokens, start, i), number++);
			start = i + 1;
		}
	}
	find_repeated_params(parser, proto);
}

void parse_head(struct parser *parser, struct proto *proto, struct tokens head)
{
	size_t extra = find(head, ")");

	if (extra < head.count) {
		FAULT(parser, "\")\" without \"(\" before it");
		return;
	}
	if (!head.count || span_is(head.at[head.count - 1], "*") ||
	    span_is_among(head.at[head.count - 1], type_words)) {
		FAULT(parser, "no name before \"(\"");
		return;
	}

	struct span name = head.at[head.count - 1];
	struct tokens type = slice(head, 0, head.count - 1);

	if (!span_is_identifier(name))
		FAULT(parser, "name %s is not an identifier", QUOTED(name));
	else
		proto->name = name;
	if (!names_type(type))
		FAULT(parser, "%s has no return type", QUOTED(name));
	else
		check_type(parser, type);
	proto->type = spell(type, false);
}
