/* SPDX-License-Identifier: MIT */
/* Functions for text in memory: slices of a text, arrays of slices, and buffers that grow. */
#ifndef TEXT_H
#define TEXT_H

#include <stdbool.h>
#include <stddef.h>

/*
 * A slice of a text: a pointer into the text, and a length. The slice does not own the text. There
 * need not be a NUL after the slice.
 */
struct span {
	const char *at;
	size_t len;
};

/* The two arguments for printf's %.*s. */
#define SPAN(span) (int)(span).len, (span).at

/* An array of slices that grows. Initialize the structure to zero. */
struct span_list {
	struct span *at;
	size_t count;
	size_t room;
};

/* An array of bytes that grows. Initialize the structure to zero. */
struct buffer {
	char *at;
	size_t len;
	size_t room;
};

/*
 * Makes room for one more element in an array. The array has `count` elements of `size` bytes, and
 * memory for *room elements. Returns the array, which may have moved, and updates *room. If there
 * is no memory, prints an error and ends the program with status 1.
 */
void *grow(void *array, size_t count, size_t *room, size_t size);

/*
 * Allocates memory for `count` elements of `size` bytes, and sets all bytes to 0. If `count` is 0,
 * allocates one element. If there is no memory, ends the program.
 */
void *allocate(size_t count, size_t size);

/* Prints the error that there is no memory. Ends the program with status 1. */
_Noreturn void out_of_memory(void);

/* Makes room for `more` bytes at the end of a buffer. If there is no memory, ends the program. */
void buffer_reserve(struct buffer *buffer, size_t more);

/* Appends bytes to a buffer. If there is no memory, ends the program. */
void buffer_add(struct buffer *buffer, const char *bytes, size_t len);

/* These functions append a string or a slice to a buffer. */
void buffer_puts(struct buffer *buffer, const char *string);
void buffer_add_span(struct buffer *buffer, struct span span);

/*
 * Appends a C type, so that the name of a variable can follow. Appends a blank after the type,
 * unless the type ends with *.
 */
void buffer_add_type(struct buffer *buffer, const char *type);

/*
 * Appends a NUL to the buffer, and returns the buffer's memory as a string. The caller frees the
 * string.
 */
char *buffer_take(struct buffer *buffer);

/*
 * These functions free the memory of a buffer or of an array of slices. Then the buffer or the
 * array is empty.
 */
void buffer_free(struct buffer *buffer);
void span_list_free(struct span_list *list);

/* Returns a whole string as a slice. */
struct span span_of(const char *string);

/* Returns true if the slice equals the string. */
bool span_is(struct span span, const char *string);

/*
 * Returns true if the slice equals one of the strings in an array. NULL is the last element of the
 * array.
 */
bool span_is_among(struct span span, const char *const *strings);

/* Compares two slices byte by byte, as memcmp() does. Returns < 0, 0 or > 0. */
int span_compare(struct span a, struct span b);

/* Compares two slices for qsort(). The arguments are pointers to the slices. */
int by_text(const void *left, const void *right);

/* Returns true if the slice has only ASCII letters, digits and underscores, and is not empty. */
bool span_is_word(struct span span);

/*
 * Returns true if the slice has only ASCII letters, digits and underscores, is not empty, and does
 * not begin with a digit.
 */
bool span_is_identifier(struct span span);

/* Appends a slice to an array of slices. If there is no memory, ends the program. */
void span_list_add(struct span_list *list, struct span span);

/*
 * Returns true if the array has a slice with this text. Compares each slice, so the time is linear.
 */
bool span_list_has(const struct span_list *list, struct span span);

/*
 * Returns the text without a UTF-8 byte order mark at its beginning. Some editors write this mark.
 */
struct span skip_byte_order_mark(struct span text);

/*
 * Removes the first line from *text, and sets *line to this line without its LF or CR LF. The last
 * line of a text may have no LF. Returns false if *text is empty.
 */
bool next_line(struct span *text, struct span *line);

/*
 * Removes the first field from *line, and returns this field. Blanks and tabs separate the fields.
 * If no field is left, returns an empty span.
 */
struct span next_field(struct span *line);

/*
 * Returns the last component of a path. Generated files contain this name instead of the whole
 * path.
 */
const char *base_name(const char *path);

#endif
