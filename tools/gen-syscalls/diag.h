/* SPDX-License-Identifier: MIT */
/* Collects errors, warnings and notes about one input file, and prints them sorted by line. */
#ifndef DIAG_H
#define DIAG_H

#include "text.h"

struct diag_message;

/* Number of different formats that diag_kind() can count. */
enum { MOST_KINDS = 16 };

/* A format of diag_kind(). */
struct diag_kind {
	const char *format;
	size_t turn;		/* index of its first note, in the order of adding */
	size_t more;		/* number of its later notes */
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

/* Adds an error about a line, or about the whole file if line is 0. The format is printf's. */
__attribute__((format(printf, 3, 4)))
void diag_error(struct diag *diag, size_t line, const char *format, ...);

/* Adds a warning, or an error if the diag is strict. */
__attribute__((format(printf, 3, 4)))
void diag_warning(struct diag *diag, size_t line, const char *format, ...);

/* Adds a note: never an error. */
__attribute__((format(printf, 3, 4)))
void diag_note(struct diag *diag, size_t line, const char *format, ...);

/* If the diag is pedantic, adds a note about something unusual but harmless. */
__attribute__((format(printf, 3, 4)))
void diag_pedantic(struct diag *diag, size_t line, const char *format, ...);

/*
 * Like diag_pedantic(), but prints only the first of all notes with the same format, with the
 * number of the others.
 */
__attribute__((format(printf, 3, 4)))
void diag_kind(struct diag *diag, size_t line, const char *format, ...);

/*
 * Prints the messages to stderr as `path:line: error: text`, sorted by line, and the number of
 * dropped messages. Then frees the messages. Does not change `failed`.
 */
void diag_print(struct diag *diag);

/* Frees the messages without printing them. */
void diag_free(struct diag *diag);

/*
 * quote() shows at most QUOTE_BYTES bytes of a text. QUOTE_SIZE bytes are enough for them as \xNN,
 * two quotation marks, an ellipsis and a NUL.
 */
enum { QUOTE_BYTES = 72, QUOTE_SIZE = 4 * QUOTE_BYTES + 8 };

/*
 * Writes span in quotation marks to room, an array of QUOTE_SIZE bytes, and returns room. The
 * result is safe for a terminal: control bytes and invalid UTF-8 are written as \xNN, tabs as \t.
 * Cuts a long text.
 */
const char *quote(char *room, struct span span);

/* quote() with an array that is valid until the end of the enclosing block. */
#define QUOTED(span) quote((char[QUOTE_SIZE]){ 0 }, span)

/* Appends a path. Writes control bytes and invalid UTF-8 as quote() does. */
void buffer_add_path(struct buffer *buffer, const char *path);

#endif
