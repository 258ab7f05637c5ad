/* SPDX-License-Identifier: MIT */
/*
 * Implements `gen-syscalls json`, which prints all facts about the system calls as JSON. Programs
 * such as tracers, fuzzers and generators of language bindings can read this output.
 */
#include "diag.h"
#include "extras/embedded.h"
#include "printing/time64.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * Appends `text` as a JSON string. Control bytes and bytes that are not valid UTF-8 become the text
 * \xNN, and tabs the text \t.
 */
static void add_string(struct buffer *out, struct span text)
{
	struct buffer copy = { 0 }, shown = { 0 };

	buffer_add_span(&copy, text);

	char *whole = buffer_take(&copy);

	buffer_add_path(&shown, whole);
	free(whole);
	buffer_puts(out, "\"");
	for (size_t i = 0; i < shown.len; i++) {
		if (shown.at[i] == '"' || shown.at[i] == '\\')
			buffer_puts(out, "\\");
		buffer_add(out, &shown.at[i], 1);
	}
	buffer_puts(out, "\"");
	buffer_free(&shown);
}

/*
 * Appends `"key": `. Appends a comma before the key, unless it is the first key of its JSON object.
 */
static void add_key(struct buffer *out, const char *key)
{
	buffer_puts(out, out->at[out->len - 1] == '{' ? "\"" : ", \"");
	buffer_puts(out, key);
	buffer_puts(out, "\": ");
}

/* Appends a key and a string. If the string is empty, appends the key and null. */
static void add_text(struct buffer *out, const char *key, struct span text)
{
	add_key(out, key);
	if (text.len)
		add_string(out, text);
	else
		buffer_puts(out, "null");
}

static void add_number(struct buffer *out, const char *key, size_t number)
{
	char digits[32];

	snprintf(digits, sizeof(digits), "%zu", number);
	add_key(out, key);
	buffer_puts(out, digits);
}

static void add_bool(struct buffer *out, const char *key, bool value)
{
	add_key(out, key);
	buffer_puts(out, value ? "true" : "false");
}

/*
 * Appends a key and a JSON array of strings. `text` has the strings, separated by commas. Blanks
 * and the characters < > around each string are removed.
 */
static void add_list(struct buffer *out, const char *key, struct span text)
{
	add_key(out, key);
	buffer_puts(out, "[");
	while (text.len) {
		const char *comma = memchr(text.at, ',', text.len);
		struct span part = { text.at, comma ? (size_t)(comma - text.at) : text.len };
		size_t taken = part.len + (comma != NULL);

		text = (struct span){ text.at + taken, text.len - taken };
		while (part.len && strchr(" <", *part.at))
			part = (struct span){ part.at + 1, part.len - 1 };
		while (part.len && strchr(" >", part.at[part.len - 1]))
			part.len--;
		if (!part.len)
			continue;
		buffer_puts(out, out->at[out->len - 1] == '[' ? "" : ", ");
		add_string(out, part);
	}
	buffer_puts(out, "]");
}

/*
 * Appends the names of the registers that pass one parameter. `words` is the number of these
 * registers. `word` is the index of the first one in the array argument_registers.
 */
static void add_registers(struct buffer *out, const struct architecture *architecture, size_t word, size_t words)
{
	add_key(out, "registers");
	buffer_puts(out, "[");
	for (size_t i = 0; i < words; i++) {
		buffer_puts(out, i ? ", " : "");
		add_string(out, span_of(architecture->argument_registers[word + i]));
	}
	buffer_puts(out, "]");
}

static void print_prototype(struct buffer *out, const struct proto *proto, const struct architecture *architecture)
{
	struct buffer declaration = { 0 };
	size_t word = 0;

	print_declaration(&declaration, proto);
	buffer_puts(out, "{");
	add_text(out, "declaration", (struct span){ declaration.at, declaration.len });
	buffer_free(&declaration);
	add_text(out, "returns", span_of(proto->type));
	add_key(out, "parameters");
	buffer_puts(out, "[");
	for (size_t i = 0; i < proto->param_count; i++) {
		const struct param *param = &proto->params[i];

		buffer_puts(out, i ? ", {" : "{");
		add_text(out, "name", param->name);
		add_text(out, "type", span_of(param->type));
		word += param->padding;
		add_registers(out, architecture, word, param->words);
		buffer_puts(out, "}");
		word += param->words;
	}
	buffer_puts(out, "]");
	add_number(out, "words", proto->words);
	add_bool(out, "fails", !proto->noerrno && !proto->noreturn);
	add_bool(out, "returns_twice", proto->twice);
	buffer_puts(out, "}");
}

/*
 * The option --facts names a table with facts about system calls. Appends the facts about the
 * system call `name`: its C functions, its headers, its manual page, and the first Linux version
 * that has it.
 */
static void print_facts(struct buffer *out, const struct input *input, struct span name)
{
	static const struct {
		const char *title;
		const char *key;
		bool list;
	} known[] = {
		{ "C function", "functions", true }, { "Header", "headers", true }, { "Manual", "manual", false },
		{ "Since Linux", "since", false },
	};
	const struct span_list *titles = &input->columns->titles;
	const struct span *fields = columns_find(input->columns, name, input->architecture->name);

	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
		struct span field = { "", 0 };

		for (size_t title = 0; fields && title < titles->count; title++)
			if (span_is(titles->at[title], known[i].title))
				field = fields[title];
		if (known[i].list)
			add_list(out, known[i].key, field);
		else
			add_text(out, known[i].key, field);
	}
}

static void print_call(struct buffer *out, const struct input *input, const struct row *row)
{
	const struct proto *proto = list_find(input->list, row->name);
	struct buffer reason = { 0 };

	buffer_puts(out, "{");
	add_number(out, "number", row->number);
	add_text(out, "name", row->name);
	add_text(out, "abi", row->abi);
	add_text(out, "entry", row->entry);
	add_text(out, "compat_entry", row->compat);
	add_bool(out, "superseded", row->superseded);
	add_bool(out, "returns", !row->noreturn && !(proto && proto->noreturn));
	add_key(out, "prototype");
	if (proto && row->entry.len && !proto->absent)
		print_prototype(out, proto, input->architecture);
	else
		buffer_puts(out, "null");
	if (proto)
		print_comment(&reason, proto->note);
	add_text(out, "comment", (struct span){ reason.at, reason.len });
	buffer_free(&reason);
	add_text(out, "time64", time64_of(input, row));
	print_facts(out, input, row->name);
	buffer_puts(out, "}");
}

static void print_architecture(struct buffer *out, const struct input *input)
{
	const struct architecture *architecture = input->architecture;

	buffer_puts(out, "{");
	add_text(out, "name", span_of(architecture->name));
	add_text(out, "table", span_of(input->table_name));
	add_text(out, "condition", span_of(architecture->condition));
	add_number(out, "word_size", architecture->word_size);
	add_text(out, "trap", span_of(architecture->trap));
	add_text(out, "number_register", span_of(architecture->number_register));
	add_text(out, "result_register", span_of(architecture->result_register));
	add_key(out, "argument_registers");
	buffer_puts(out, "[");
	for (int i = 0; i < MOST_WORDS; i++) {
		buffer_puts(out, i ? ", " : "");
		add_string(out, span_of(architecture->argument_registers[i]));
	}
	buffer_puts(out, "]");
	add_key(out, "calls");
	buffer_puts(out, "[");
	for (size_t i = 0; i < input->table->count; i++) {
		buffer_puts(out, i ? ",\n" : "\n");
		print_call(out, input, &input->table->rows[i]);
	}
	buffer_puts(out, "]}");
}

/*
 * Appends the names and values of the error numbers. Takes them from the lines `#define ENAME
 * NUMBER` in ring3's <errno.h>.
 */
static void print_errors(struct buffer *out)
{
	struct span rest = { "", 0 }, line;

	for (size_t i = 0; i < embedded_count; i++)
		if (!strcmp(embedded[i].name, "errno.h"))
			rest = embedded[i].text;
	add_key(out, "errors");
	buffer_puts(out, "{");
	while (next_line(&rest, &line)) {
		struct span word = next_field(&line), name = next_field(&line), number = next_field(&line);

		if (!span_is(word, "#define") || !number.len || name.at[0] != 'E' || number.at[0] < '0' || number.at[0] > '9')
			continue;
		buffer_puts(out, out->at[out->len - 1] == '{' ? "" : ", ");
		add_string(out, name);
		buffer_puts(out, ": ");
		buffer_add_span(out, number);
	}
	buffer_puts(out, "}");
}

void print_json(struct buffer *out, const struct input *input)
{
	buffer_puts(out, "{");
	add_text(out, "generator", span_of("gen-syscalls " RING3_VERSION));
	add_text(out, "linux", span_of(RING3_LINUX));
	print_errors(out);
	add_key(out, "architectures");
	buffer_puts(out, "[");
	for (const struct input *one = input; one; one = one->next) {
		buffer_puts(out, one == input ? "\n" : ",\n");
		print_architecture(out, one);
	}
	buffer_puts(out, "]}\n");
}
