/* SPDX-License-Identifier: MIT */
/* Collects errors, warnings and notes about one input file, and prints them sorted by line. */
#include "diag.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct diag_message {
	size_t line;
	size_t turn;		/* position in the order in which messages were added */
	const char *kind;
	char *text;
};

static void diag_add(struct diag *diag, size_t line, const char *kind, const char *format,
		     va_list args)
{
	va_list again;

	if (diag->count == MOST_MESSAGES) {
		diag->dropped++;
		return;
	}
	va_copy(again, args);

	int len = vsnprintf(NULL, 0, format, args);
	char *text = allocate((size_t)len + 1, 1);

	vsnprintf(text, (size_t)len + 1, format, again);
	va_end(again);

	diag->messages = grow(diag->messages, diag->count, &diag->room,
			      sizeof(*diag->messages));
	diag->messages[diag->count] = (struct diag_message){ line, diag->count, kind, text };
	diag->count++;
}

void diag_error(struct diag *diag, size_t line, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	diag_add(diag, line, "error", format, args);
	va_end(args);
	diag->failed = true;
}

void diag_warning(struct diag *diag, size_t line, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	diag_add(diag, line, diag->strict ? "error" : "warning", format, args);
	va_end(args);
	diag->failed = diag->failed || diag->strict;
}

void diag_note(struct diag *diag, size_t line, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	diag_add(diag, line, "note", format, args);
	va_end(args);
}

void diag_pedantic(struct diag *diag, size_t line, const char *format, ...)
{
	va_list args;

	if (!diag->pedantic)
		return;
	va_start(args, format);
	diag_add(diag, line, "note", format, args);
	va_end(args);
}

void diag_kind(struct diag *diag, size_t line, const char *format, ...)
{
	va_list args;
	size_t i = 0;

	if (!diag->pedantic)
		return;
	while (i < diag->kind_count && strcmp(diag->kinds[i].format, format))
		i++;
	if (i < diag->kind_count) {
		diag->kinds[i].more++;
		return;
	}
	if (i < MOST_KINDS)
		diag->kinds[diag->kind_count++] = (struct diag_kind){ format, diag->count, 0 };
	va_start(args, format);
	diag_add(diag, line, "note", format, args);
	va_end(args);
}

/*
 * diag_kind() stores only the first of several notes with the same format string. If `message` is
 * such a first note, returns how many notes were not stored. Otherwise returns 0.
 */
static size_t more_of(const struct diag *diag, const struct diag_message *message)
{
	for (size_t i = 0; i < diag->kind_count; i++)
		if (diag->kinds[i].turn == message->turn)
			return diag->kinds[i].more;
	return 0;
}

void diag_free(struct diag *diag)
{
	for (size_t i = 0; i < diag->count; i++)
		free(diag->messages[i].text);
	free(diag->messages);
	diag->messages = NULL;
	diag->count = diag->room = diag->dropped = diag->kind_count = 0;
}

static int by_line(const void *left, const void *right)
{
	const struct diag_message *a = left, *b = right;

	if (a->line != b->line)
		return a->line < b->line ? -1 : 1;
	return (a->turn > b->turn) - (a->turn < b->turn);
}

void diag_print(struct diag *diag)
{
	struct buffer out = { 0 };

	if (diag->count)
		qsort(diag->messages, diag->count, sizeof(*diag->messages), by_line);
	for (size_t i = 0; i < diag->count; i++) {
		struct diag_message *message = &diag->messages[i];
		size_t more = more_of(diag, message);
		char line[32] = "", others[64] = "";

		if (more)
			snprintf(others, sizeof(others), ", and so on %zu line%s more", more, more == 1 ? "" : "s");

		if (message->line)
			snprintf(line, sizeof(line), ":%zu", message->line);
		buffer_add_path(&out, diag->path);
		buffer_puts(&out, line);
		buffer_puts(&out, ": ");
		buffer_puts(&out, message->kind);
		buffer_puts(&out, ": ");
		buffer_puts(&out, message->text);
		buffer_puts(&out, others);
		buffer_puts(&out, "\n");
	}
	if (diag->dropped) {
		char more[64];

		snprintf(more, sizeof(more), ": note: %zu more are not shown\n", diag->dropped);
		buffer_add_path(&out, diag->path);
		buffer_puts(&out, more);
	}
	/*
	 * stderr is not buffered, so each fwrite causes a write(2). Write all messages with one
	 * fwrite.
	 */
	if (out.len)
		fwrite(out.at, 1, out.len, stderr);
	buffer_free(&out);
	diag_free(diag);
}

/*
 * Returns the length in bytes of the first character of `text`. Returns 0 if the character is not
 * printable, or if the bytes are not valid UTF-8.
 */
static size_t printable(struct span text)
{
	const unsigned char *byte = (const unsigned char *)text.at;
	unsigned long code;
	size_t len;

	if (byte[0] < 0x80)
		return byte[0] >= 0x20 && byte[0] != 0x7F;
	if (byte[0] >= 0xC2 && byte[0] <= 0xDF) {
		len = 2;
		code = byte[0] & 0x1FU;
	} else if (byte[0] >= 0xE0 && byte[0] <= 0xEF) {
		len = 3;
		code = byte[0] & 0x0FU;
	} else if (byte[0] >= 0xF0 && byte[0] <= 0xF4) {
		len = 4;
		code = byte[0] & 0x07U;
	} else {
		return 0;
	}
	if (text.len < len)
		return 0;
	for (size_t i = 1; i < len; i++) {
		if ((byte[i] & 0xC0) != 0x80)
			return 0;
		code = code << 6 | (byte[i] & 0x3FU);
	}
	/*
	 * Return 0 for control characters U+0080 to U+009F, overlong UTF-8 forms, surrogates, and
	 * code points above U+10FFFF.
	 */
	if (code < 0xA0 || (len == 3 && code < 0x800) || (len == 4 && code < 0x10000) ||
	    (code >= 0xD800 && code <= 0xDFFF) || code > 0x10FFFF)
		return 0;
	return len;
}

/*
 * Writes the first character of `text` to `out` in a form that a terminal can show. If `quoted` is
 * true, writes a backslash before the characters " and \. Sets *shown to the number of bytes
 * written, at most 4. Returns the length of the character in `text`.
 */
static size_t show(char *out, size_t *shown, struct span text, bool quoted)
{
	static const char hex[] = "0123456789ABCDEF";
	size_t len = printable(text);
	unsigned char byte = (unsigned char)text.at[0];

	if (len && quoted && (byte == '"' || byte == '\\')) {
		out[0] = '\\';
		out[1] = (char)byte;
		*shown = 2;
		return 1;
	}
	if (len) {
		memcpy(out, text.at, len);
		*shown = len;
		return len;
	}
	out[0] = '\\';
	if (byte == '\t') {
		out[1] = 't';
		*shown = 2;
		return 1;
	}
	out[1] = 'x';
	out[2] = hex[byte >> 4];
	out[3] = hex[byte & 15];
	*shown = 4;
	return 1;
}

const char *quote(char *room, struct span span)
{
	static const char ellipsis[] = "\xE2\x80\xA6";
	char *out = room;
	size_t done = 0;

	*out++ = '"';
	while (done < span.len && done < QUOTE_BYTES) {
		struct span rest = { span.at + done, span.len - done };
		size_t shown;

		done += show(out, &shown, rest, true);
		out += shown;
	}
	if (done < span.len) {
		memcpy(out, ellipsis, 3);
		out += 3;
	}
	*out++ = '"';
	*out = '\0';
	return room;
}

void buffer_add_path(struct buffer *buffer, const char *path)
{
	struct span rest = span_of(path);

	while (rest.len) {
		char out[4];
		size_t shown, taken = show(out, &shown, rest, false);

		buffer_add(buffer, out, shown);
		rest.at += taken;
		rest.len -= taken;
	}
}
