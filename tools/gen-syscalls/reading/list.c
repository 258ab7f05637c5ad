/* SPDX-License-Identifier: MIT */
/* The one parser of the prototypes in syscalls.list. */
#include "reading/list.h"

#include <stdlib.h>
#include <string.h>

/*
 * A set of targets: a bit for each architecture, and two for those that nobody knows, of 32 and of 64
 * bits.
 */
typedef unsigned long long targets;

/* What a row declares, and for whom; also of a row that is not for this target. */
struct declaration {
	struct span name;
	targets of;
	bool general;
	size_t line;
};

/* A row in the making. */
struct parser {
	targets target;		/* the one that rows are read for */
	unsigned int word_size;
	struct declaration *declarations;
	size_t count;
	size_t room;
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

/* 64 bits on every architecture; `long long` is looked for apart. */
static const char *const wide_types[] = {
	"__s64", "__u64", "dev_t", "ino64_t", "ino_t", "int64_t", "loff_t", "off64_t", "off_t",
	"rlim_t", "s64", "time_t", "u64", "uint64_t", NULL
};

static bool is_among(struct span word, const char *const *words)
{
	for (; *words; words++)
		if (span_is(word, *words))
			return true;
	return false;
}

static bool is_tag_keyword(struct span word)
{
	return span_is(word, "struct") || span_is(word, "union") || span_is(word, "enum");
}

/* The text from the first token to the last. */
static struct span source_of(struct tokens tokens)
{
	if (!tokens.count)
		return span_of("");

	struct span last = tokens.at[tokens.count - 1];

	return (struct span){ tokens.at->at, (size_t)(last.at + last.len - tokens.at->at) };
}

/* Note an error on the row at hand. */
#define FAULT(parser, ...) \
	((parser)->failed = true, \
	 diag_error((parser)->diag, (parser)->line, __VA_ARGS__))

/* Index of the first such token, or the count. */
static size_t find(struct tokens tokens, const char *string)
{
	size_t i = 0;

	while (i < tokens.count && !span_is(tokens.at[i], string))
		i++;
	return i;
}

static struct tokens slice(struct tokens tokens, size_t from, size_t to)
{
	return (struct tokens){ tokens.at + from, to - from };
}

/* Cut a row into words, "..." and single bytes; returns false if a byte has no place in it. */
static bool tokenise(struct parser *parser, struct span code)
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

/* Does it name a type, and not only qualify one? */
static bool names_type(struct tokens type)
{
	size_t i = 0;

	while (i < type.count && is_among(type.at[i], qualifiers))
		i++;
	return i < type.count && span_is_word(type.at[i]);
}

/* Say what in a type is neither an identifier nor a star. */
static void check_type(struct parser *parser, struct tokens type)
{
	for (size_t i = 0; i < type.count; i++) {
		struct span token = type.at[i];

		if (!span_is(token, "*") && !span_is_identifier(token)) {
			FAULT(parser, "unexpected %s in a type", QUOTED(token));
			return;
		}
		if (is_tag_keyword(token) &&
		    (i + 1 == type.count || !span_is_identifier(type.at[i + 1]))) {
			FAULT(parser, "%s has no tag", QUOTED(token));
			return;
		}
	}
}

/* A type spelled with single blanks and each star bound to the right; the caller frees it. */
static char *spell(struct tokens type, bool array)
{
	struct buffer out = { 0 };

	for (size_t i = 0; i < type.count; i++) {
		if (i && !span_is(type.at[i - 1], "*"))
			buffer_puts(&out, " ");
		buffer_add_span(&out, type.at[i]);
	}
	if (array)
		buffer_puts(&out, out.at[out.len - 1] == '*' ? "*" : " *");
	return buffer_take(&out);
}

/* How many registers a parameter of this type takes. */
static size_t words_of(const struct parser *parser, struct tokens type, bool array)
{
	size_t longs = 0;
	bool wide = false;

	if (array || parser->word_size == 64 || find(type, "*") < type.count)
		return 1;
	for (size_t i = 0; i < type.count; i++) {
		/* A tag is not the type of that name. */
		if (is_tag_keyword(type.at[i])) {
			i++;
			continue;
		}
		longs += span_is(type.at[i], "long");
		wide = wide || is_among(type.at[i], wide_types);
	}
	return wide || longs >= 2 ? 2 : 1;
}

/* Take `[]` or `[N]` off the end of a parameter; returns whether there was one. */
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

/* Is the last token no name, but the last word of a type? */
static bool lacks_name(struct tokens param)
{
	if (param.count < 2)
		return true;

	struct span last = param.at[param.count - 1];
	struct tokens rest = slice(param, 0, param.count - 1);

	if (span_is(last, "*") || is_among(last, type_words) ||
	    is_tag_keyword(rest.at[rest.count - 1]))
		return true;
	return !names_type(rest) && is_among(rest.at[rest.count - 1], qualifiers);
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
	else if (is_among(name, other_keywords))
		FAULT(parser, "parameter name %s is a keyword of C", QUOTED(name));
	else if (!names_type(type))
		FAULT(parser, "parameter %s has no type", QUOTED(source));
	else
		check_type(parser, type);
	if (find(type, "void") < type.count && find(type, "*") == type.count)
		FAULT(parser, "parameter %s is of type void", QUOTED(source));

	size_t words = words_of(parser, type, array);

	proto->params[proto->param_count++] = (struct param){ name, spell(type, array), words };
	proto->words += words;
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

/* Read what stands between the parentheses. */
static void parse_params(struct parser *parser, struct proto *proto, struct tokens tokens)
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

/* Read what stands before the parentheses: the type and the name. */
static void parse_head(struct parser *parser, struct proto *proto, struct tokens head)
{
	size_t extra = find(head, ")");

	if (extra < head.count) {
		FAULT(parser, "\")\" without \"(\" before it");
		return;
	}
	if (!head.count || span_is(head.at[head.count - 1], "*") ||
	    is_among(head.at[head.count - 1], type_words)) {
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

/* The set of one architecture, or of an unknown one of this word size. */
static targets target_of(const struct architecture *architecture, unsigned int word_size)
{
	size_t bit = architecture ? (size_t)(architecture - architectures)
				  : architecture_count + (word_size == 64);

	return 1ULL << bit;
}

/* All of this word size. */
static targets targets_of_size(unsigned int word_size)
{
	targets of = target_of(NULL, word_size);

	for (size_t i = 0; i < architecture_count; i++)
		if (architectures[i].word_size == word_size)
			of |= target_of(&architectures[i], word_size);
	return of;
}

/* Those that a word of a row names: none if it is another word. */
static targets targets_named(struct span word)
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

/* Say that a word after the parentheses is unknown, and which would be known. */
static void report_unknown_word(struct parser *parser, struct span word)
{
	struct buffer known = { 0 };

	buffer_add_architectures(&known);
	FAULT(parser, "unknown word %s, known are 32, 64, absent, byhand, noerrno, noreturn, twice and the "
	      "architectures %.*s", QUOTED(word), (int)known.len, known.at);
	buffer_free(&known);
}

/* Where the proto says that it has this word; NULL for another word. */
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

/* Read the words after the parentheses; returns the targets that the row is for: all, where none says. */
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

/* Index of the parenthesis that closes the one at `open`, or the count. */
static size_t find_close(struct tokens tokens, size_t open)
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

static void free_proto(struct proto *proto)
{
	for (size_t i = 0; i < proto->param_count; i++)
		free(proto->params[i].type);
	free(proto->params);
	free(proto->type);
}

/* Does the text hold what ends a comment in C? */
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

/* Read one row, without its comment; note is the comment above it. */
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
		FAULT(parser, "a call that comes back twice has no parameters here");
	if (proto.absent && !note.len)
		FAULT(parser, "an absent call needs a comment right above, with the reason");
	if (ends_comment(note))
		FAULT(parser, "the comment above has \"*/\", which would end it in C");
	if (applies && !parser->failed && proto.words > MOST_WORDS)
		FAULT(parser, "%s has %zu argument words, but a call has at most %d",
		      QUOTED(proto.name), proto.words, MOST_WORDS);

	/* One with a fault still counts when rows are compared. */
	if (proto.name.len) {
		parser->declarations = grow(parser->declarations, parser->count, &parser->room,
					    sizeof(*parser->declarations));
		parser->declarations[parser->count++] = (struct declaration){
			proto.name, of, proto.general, proto.line,
		};
	}
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

static int by_declared_name(const void *left, const void *right)
{
	const struct declaration *a = left, *b = right;
	int order = span_compare(a->name, b->name);

	return order ? order : (a->line > b->line) - (a->line < b->line);
}

/* The line on which each target first has the name at hand, 0 if none. */
struct first_lines {
	size_t at[8 * sizeof(targets)];
	targets seen;
};

/* Take a declaration; returns the first line that declares the name for one of its targets, or 0. */
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

/* The targets of the rows from `from` on that have its name, and say whom they are for. */
static targets said_targets(const struct parser *parser, size_t from)
{
	targets said = 0;

	for (size_t i = from; i < parser->count; i++) {
		const struct declaration *declaration = &parser->declarations[i];

		if (span_compare(declaration->name, parser->declarations[from].name))
			break;
		said |= declaration->general ? 0 : declaration->of;
	}
	return said;
}

/* Say which rows have the name of an earlier one, and a target in common with it. */
static void find_repeats(struct parser *parser)
{
	struct first_lines first = { .seen = 0 };
	targets said = 0;

	if (parser->count)
		qsort(parser->declarations, parser->count, sizeof(*parser->declarations), by_declared_name);
	for (size_t i = 0; i < parser->count; i++) {
		struct declaration *declaration = &parser->declarations[i];

		if (!i || span_compare(declaration->name, declaration[-1].name)) {
			first.seen = 0;
			said = said_targets(parser, i);
		}
		if (declaration->general)
			declaration->of &= ~said;

		size_t line = take_declaration(&first, declaration);

		if (line)
			diag_error(parser->diag, declaration->line, "%s is declared here and on line %zu",
				   QUOTED(declaration->name), line);
	}
}

/* Drop the general rows of a sorted list that have another of their name beside them. */
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

/* Is there nothing before the line's comment? */
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
	find_repeats(&parser);
	free(parser.declarations);
	list_sort(list);
	drop_general(list);
}

/* Memory of its own for a string. */
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
		proto.params[i] = (struct param){ { names + i, 1 }, copy_of("long"), 1 };
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

	/* Lines begin at 1: the key comes just before the row that it looks for. */
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
