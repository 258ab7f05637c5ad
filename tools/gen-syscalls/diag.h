/* SPDX-License-Identifier: MIT */
/* Collects errors, warnings and notes about one input file, and prints them in order of line. */
#ifndef DIAG_H
#define DIAG_H

#include "text.h"

struct diag_message;

/* Number of different formats that diag_kind() can count. */
enum { MOST_KINDS = 16 };

/* A format of the notes that diag_kind() adds. */
struct diag_kind {
	const char *format;
	size_t turn;		/* turn of the first of these notes */
	size_t more;
};

/*
 * Maximum number of messages to keep, for example if the input is not a table. Further messages are
 * only counted.
 */
enum { MOST_MESSAGES = 500000 };

/* The messages about one file. Initialize everything but the path to zero. */
struct diag {
	const char *path;
	struct diag_message *messages;
	size_t count;
	size_t room;
	size_t dropped;		/* number of messages beyond MOST_MESSAGES */
	struct diag_kind kinds[MOST_KINDS];
	size_t kind_count;
	bool failed;
	bool strict;		/* treat warnings as errors */
	bool pedantic;		/* also print pedantic notes */
};

/* Adds an error about a line; line 0 means the whole file. The format is printf's. */
__attribute__((format(printf, 3, 4)))
void diag_error(struct diag *diag, size_t line, const char *format, ...);

/* Adds a warning: an error only if the diag is strict. */
__attribute__((format(printf, 3, 4)))
void diag_warning(struct diag *diag, size_t line, const char *format, ...);

/* Adds a note: never an error. */
__attribute__((format(printf, 3, 4)))
void diag_note(struct diag *diag, size_t line, const char *format, ...);

/* Adds a note about something unusual but harmless. Dropped unless the diag is pedantic. */
__attribute__((format(printf, 3, 4)))
void diag_pedantic(struct diag *diag, size_t line, const char *format, ...);

/*
 * Adds a note like diag_pedantic(). Of all notes with the same format only the first is printed,
 * with the number of the others.
 */
__attribute__((format(printf, 3, 4)))
void diag_kind(struct diag *diag, size_t line, const char *format, ...);

/*
 * Prints the messages to stderr as `path:line: error: text`, in order of line, and the number of
 * dropped messages; then frees the messages. Does not change `failed`.
 */
void diag_print(struct diag *diag);

/* Frees the messages without printing them. */
void diag_free(struct diag *diag);

/* Room for quote(): two quotation marks, QUOTE_BYTES bytes as \xNN, an ellipsis. */
enum { QUOTE_BYTES = 72, QUOTE_SIZE = 4 * QUOTE_BYTES + 8 };

/*
 * Writes text in quotation marks to room[QUOTE_SIZE], safe for a terminal: control bytes and
 * invalid UTF-8 as \xNN, a tab as \t; long text is cut. Returns room.
 */
const char *quote(char *room, struct span span);

/* quote() with room that lasts until the end of the enclosing block. */
#define QUOTED(span) quote((char[QUOTE_SIZE]){ 0 }, span)

/* Appends a path; control bytes become visible as in quote(). */
void buffer_add_path(struct buffer *buffer, const char *path);

#endif
