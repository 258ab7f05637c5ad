/* SPDX-License-Identifier: MIT */
/* Text in memory: slices of it, lists of words, and buffers that grow. */
#ifndef TEXT_H
#define TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* A slice of text that somebody else owns; not ended by a NUL. */
struct span {
	const char *at;
	size_t len;
};

/* The two arguments of printf's %.*s. */
#define SPAN(span) (int)(span).len, (span).at

/* Slices in an array that grows. All zero is empty. */
struct span_list {
	struct span *at;
	size_t count;
	size_t room;
};

/* Bytes in an array that grows. All zero is empty. */
struct buffer {
	char *at;
	size_t len;
	size_t room;
};

/*
 * Make room in an array for one element more than the count it has. *room is what there is
 * room for, and is updated. Returns the array, which may have moved; ends the program with
 * a message and status 1 when there is no memory.
 */
void *grow(void *array, size_t count, size_t *room, size_t size);

/* Get memory for count elements, at least one; ends the program when there is none. */
void *allocate(size_t count, size_t size);

/* Print that there is no memory and end the program with status 1. */
_Noreturn void out_of_memory(void);

/* Make room in a buffer for more bytes; ends the program when there is no memory. */
void buffer_reserve(struct buffer *buffer, size_t more);

/* Append bytes; ends the program when there is no memory. */
void buffer_add(struct buffer *buffer, const char *bytes, size_t len);

/* Append a string, or a slice. */
void buffer_puts(struct buffer *buffer, const char *string);
void buffer_add_span(struct buffer *buffer, struct span span);

/* Append a type of C, as far as the name of what has it: with a blank, but after a *. */
void buffer_add_type(struct buffer *buffer, const char *type);

/* Append a NUL and hand the buffer's memory over as a string, which the caller frees. */
char *buffer_take(struct buffer *buffer);

/* Free what a buffer, or a list, holds and make it empty. */
void buffer_free(struct buffer *buffer);
void span_list_free(struct span_list *list);

/* The whole of a string as a slice. */
struct span span_of(const char *string);

/* Is the slice this very string? */
bool span_is(struct span span, const char *string);

/* Is the slice one of these strings? NULL ends them. */
bool span_is_among(struct span span, const char *const *strings);

/* Order of two slices, as unsigned bytes: <0, 0 or >0. */
int span_compare(struct span a, struct span b);

/* The same of two pointers to slices, for qsort(). */
int by_text(const void *left, const void *right);

/* Is the slice a non-empty run of ASCII letters, digits and underscores? */
bool span_is_word(struct span span);

/* The same, and it does not begin with a digit. */
bool span_is_identifier(struct span span);

/* Append a slice to a list; ends the program when there is no memory. */
void span_list_add(struct span_list *list, struct span span);

/* Does the list hold this slice? Takes time in proportion to the list's length. */
bool span_list_has(const struct span_list *list, struct span span);

/* Step over the byte order mark that some editors put before UTF-8. */
struct span skip_byte_order_mark(struct span text);

/*
 * Take the next line off the text, without its LF or CR LF; the last one may lack them.
 * Returns false when there is no more.
 */
bool next_line(struct span *text, struct span *line);

/* Take one field, of any bytes but blanks and tabs, off the line; an empty one at its end. */
struct span next_field(struct span *line);

/* The last component of a path: what generated text says it came from. */
const char *base_name(const char *path);

#endif
