/* SPDX-License-Identifier: MIT */
/* Functions for text in memory: slices of a text, arrays of slices, and buffers that grow. */
#include "text.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void out_of_memory(void)
{
	fputs("gen-syscalls: error: out of memory\n", stderr);
	exit(1);
}

void *allocate(size_t count, size_t size)
{
	void *memory = calloc(count ? count : 1, size);

	if (!memory)
		out_of_memory();
	return memory;
}

void *grow(void *array, size_t count, size_t *room, size_t size)
{
	if (count < *room)
		return array;
	if (*room > SIZE_MAX / 2 / size)
		out_of_memory();

	size_t wanted = *room ? *room * 2 : 16;
	void *moved = realloc(array, wanted * size);

	if (!moved)
		out_of_memory();
	*room = wanted;
	return moved;
}

void buffer_reserve(struct buffer *buffer, size_t more)
{
	if (more <= buffer->room - buffer->len)
		return;
	if (more > SIZE_MAX / 2 - buffer->len)
		out_of_memory();

	size_t wanted = buffer->len + more;

	/*
	 * Double the size of the buffer. If the buffer grew only by a few bytes each time, many
	 * additions would take quadratic time.
	 */
	if (wanted < buffer->room * 2)
		wanted = buffer->room * 2;

	char *moved = realloc(buffer->at, wanted);

	if (!moved)
		out_of_memory();
	buffer->at = moved;
	buffer->room = wanted;
}

void buffer_add(struct buffer *buffer, const char *bytes, size_t len)
{
	if (!len)
		return;
	buffer_reserve(buffer, len);
	memcpy(buffer->at + buffer->len, bytes, len);
	buffer->len += len;
}

void buffer_puts(struct buffer *buffer, const char *string)
{
	buffer_add(buffer, string, strlen(string));
}

void buffer_add_span(struct buffer *buffer, struct span span)
{
	buffer_add(buffer, span.at, span.len);
}

void buffer_add_type(struct buffer *buffer, const char *type)
{
	buffer_puts(buffer, type);
	buffer_puts(buffer, type[strlen(type) - 1] == '*' ? "" : " ");
}

char *buffer_take(struct buffer *buffer)
{
	buffer_add(buffer, "", 1);

	char *string = buffer->at;

	*buffer = (struct buffer){ 0 };
	return string;
}

void buffer_free(struct buffer *buffer)
{
	free(buffer->at);
	*buffer = (struct buffer){ 0 };
}

void span_list_free(struct span_list *list)
{
	free(list->at);
	*list = (struct span_list){ 0 };
}

struct span span_of(const char *string)
{
	return (struct span){ string, strlen(string) };
}

bool span_is(struct span span, const char *string)
{
	return span.len == strlen(string) && !memcmp(span.at, string, span.len);
}

bool span_is_among(struct span span, const char *const *strings)
{
	for (; *strings; strings++)
		if (span_is(span, *strings))
			return true;
	return false;
}

int span_compare(struct span a, struct span b)
{
	size_t shorter = a.len < b.len ? a.len : b.len;
	int order = shorter ? memcmp(a.at, b.at, shorter) : 0;

	if (order)
		return order;
	return (a.len > b.len) - (a.len < b.len);
}

int by_text(const void *left, const void *right)
{
	const struct span *a = left, *b = right;

	return span_compare(*a, *b);
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/*
 * Returns true for an ASCII letter, a digit or an underscore. isalnum() is not used, because its
 * result depends on the locale.
 */
static bool is_word_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '_';
}

bool span_is_word(struct span span)
{
	for (size_t i = 0; i < span.len; i++)
		if (!is_word_byte(span.at[i]))
			return false;
	return span.len > 0;
}

bool span_is_identifier(struct span span)
{
	return span_is_word(span) && !is_digit(span.at[0]);
}

void span_list_add(struct span_list *list, struct span span)
{
	list->at = grow(list->at, list->count, &list->room, sizeof(*list->at));
	list->at[list->count++] = span;
}

bool span_list_has(const struct span_list *list, struct span span)
{
	for (size_t i = 0; i < list->count; i++)
		if (!span_compare(list->at[i], span))
			return true;
	return false;
}

struct span skip_byte_order_mark(struct span text)
{
	if (text.len >= 3 && !memcmp(text.at, "\xEF\xBB\xBF", 3))
		return (struct span){ text.at + 3, text.len - 3 };
	return text;
}

bool next_line(struct span *text, struct span *line)
{
	if (!text->len)
		return false;

	const char *end = memchr(text->at, '\n', text->len);
	size_t len = end ? (size_t)(end - text->at) : text->len;
	size_t taken = end ? len + 1 : len;

	*line = (struct span){ text->at, len };
	if (len && line->at[len - 1] == '\r')
		line->len--;
	text->at += taken;
	text->len -= taken;
	return true;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

struct span next_field(struct span *line)
{
	size_t start = 0;

	while (start < line->len && is_blank(line->at[start]))
		start++;

	size_t end = start;

	while (end < line->len && !is_blank(line->at[end]))
		end++;

	struct span field = { line->at + start, end - start };

	line->at += end;
	line->len -= end;
	return field;
}

const char *base_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}
