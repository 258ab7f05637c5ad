/* SPDX-License-Identifier: MIT */
/* Functions for text in memory: slices, lists of slices, and growing buffers. */
#ifndef TEXT_H
#define TEXT_H

#include <stdbool.h>
#include <stddef.h>

/*
 * A slice of a text: a pointer into the text, and a length. Does not own the text, and has no NUL.
 */
struct span {
	const char *at;
	size_t len;
};

/* The two arguments for printf's %.*s. */
#define SPAN(span) (int)(span).len, (span).at

/* A growing array of slices. Initialize to zero. */
struct span_list {
	struct span *at;
	size_t count;
	size_t room;
};

/* A growing array of bytes. Initialize to zero. */
struct buffer {
	char *at;
	size_t len;
	size_t room;
};

/*
 * Makes room for one more element in an array of count elements of `size` bytes, and returns the
 * array, which may have moved. *room is the array's capacity in elements, before and after. Ends
 * the program with a message and status 1 if there is no memory.
 */
void *grow(void *array, size_t count, size_t *room, size_t size);

/*
 * Allocates zeroed memory for count elements of `size` bytes, and for one if count is 0. Ends the
 * program if there is no memory.
 */
void *allocate(size_t count, size_t size);

/* Prints that there is no memory and ends the program with status 1. */
_Noreturn void out_of_memory(void);

/* Makes room for `more` bytes at the end of a buffer. Ends the program if there is no memory. */
void buffer_reserve(struct buffer *buffer, size_t more);

/* Appends bytes. Ends the program if there is no memory. */
void buffer_add(struct buffer *buffer, const char *bytes, size_t len);

/* Appends a string, or a slice. */
void buffer_puts(struct buffer *buffer, const char *string);
void buffer_add_span(struct buffer *buffer, struct span span);

/*
 * Appends a C type so that a name can follow: with a blank at the end, unless the type ends with *.
 */
void buffer_add_type(struct buffer *buffer, const char *type);

/* Appends a NUL and returns the buffer's memory as a string, which the caller frees. */
char *buffer_take(struct buffer *buffer);

/* Frees what a buffer or list holds and makes it empty. */
void buffer_free(struct buffer *buffer);
void span_list_free(struct span_list *list);

/* Returns a whole string as a slice. */
struct span span_of(const char *string);

/* Returns true if the slice equals the string. */
bool span_is(struct span span, const char *string);

/* Returns true if the slice equals one of the strings; NULL ends the array. */
bool span_is_among(struct span span, const char *const *strings);

/* Compares two slices byte by byte, as memcmp() does. Returns < 0, 0 or > 0. */
int span_compare(struct span a, struct span b);

/* Compares the slices that two pointers point to, for qsort(). */
int by_text(const void *left, const void *right);

/* Returns true if the slice consists of ASCII letters, digits and underscores, at least one. */
bool span_is_word(struct span span);

/* Returns true if span_is_word() is true and the slice does not begin with a digit. */
bool span_is_identifier(struct span span);

/* Appends a slice to a list. Ends the program if there is no memory. */
void span_list_add(struct span_list *list, struct span span);

/* Returns true if the list has a slice with this text. Searches all slices. */
bool span_list_has(const struct span_list *list, struct span span);

/* Returns the text without a UTF-8 byte order mark, which some editors write at the beginning. */
struct span skip_byte_order_mark(struct span text);

/*
 * Removes the next line from *text, and sets *line to it, without LF or CR LF at its end. The last
 * line may have no LF. Returns false if *text is empty.
 */
bool next_line(struct span *text, struct span *line);

/*
 * Removes the next field from *line and returns it. Blanks and tabs separate fields. Returns an
 * empty field at the end of the line.
 */
struct span next_field(struct span *line);

/* Returns the last component of a path, for the names in generated text. */
const char *base_name(const char *path);

#endif
