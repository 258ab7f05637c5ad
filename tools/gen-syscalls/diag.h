/* SPDX-License-Identifier: MIT */
/* Collects errors, warnings and notes about one input file, and prints them sorted by line. */
#ifndef DIAG_H
#define DIAG_H

#include "text.h"

struct diag_message;

/*
 * If several notes of diag_kind() have the same format string, only the first note is printed, with
 * the number of the others. This works for the first 16 format strings of a file. Notes with
 * further format strings are not counted, and are all printed.
 */
enum { MOST_KINDS = 16 };

/* A format string that diag_kind() was called with, and the number of notes with this format. */
struct diag_kind {
	const char *format;
	size_t turn;		/* position of the first note in the order of all messages */
	size_t more;		/* number of notes after the first one */
};

/*
 * Maximum number of stored messages about one file. Further messages are only counted. The limit
 * saves memory if the input is not a table of system calls, because then each line may cause an
 * error.
 */
enum { MOST_MESSAGES = 500000 };

/*
 * The messages about one input file. Before use, set `path`, `strict` and `pedantic`, and set all
 * other members to zero.
 */
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
	bool pedantic;		/* also print the notes of diag_pedantic() and diag_kind() */
};

/*
 * Adds an error about the line with number `line`. If `line` is 0, the error is about the whole
 * file. The format and the arguments after it are as for printf.
 */
__attribute__((format(printf, 3, 4)))
void diag_error(struct diag *diag, size_t line, const char *format, ...);

/* Adds a warning. If diag->strict is true, adds an error instead. */
__attribute__((format(printf, 3, 4)))
void diag_warning(struct diag *diag, size_t line, const char *format, ...);

/* Adds a note. A note is never an error, even if diag->strict is true. */
__attribute__((format(printf, 3, 4)))
void diag_note(struct diag *diag, size_t line, const char *format, ...);

/* Adds a note about something unusual but harmless, if diag->pedantic is true. */
__attribute__((format(printf, 3, 4)))
void diag_pedantic(struct diag *diag, size_t line, const char *format, ...);

/*
 * Adds a note as diag_pedantic() does. If several notes have the same format, diag_print() prints
 * only the first note, and the number of the others. MOST_KINDS limits the number of formats.
 */
__attribute__((format(printf, 3, 4)))
void diag_kind(struct diag *diag, size_t line, const char *format, ...);

/*
 * Prints the messages to stderr in the form `path:line: error: text`, sorted by line. If there were
 * more than MOST_MESSAGES, prints how many are not shown. Frees all messages. Does not change
 * diag->failed.
 */
void diag_print(struct diag *diag);

/* Frees the messages without printing them. */
void diag_free(struct diag *diag);

/*
 * quote() writes the characters that begin in the first QUOTE_BYTES bytes of a text. QUOTE_SIZE is
 * enough for the longest result: each byte is written as \xNN, between two quotation marks, with an
 * ellipsis and a NUL.
 */
enum { QUOTE_BYTES = 72, QUOTE_SIZE = 4 * QUOTE_BYTES + 8 };

/*
 * Writes `span` in quotation marks to the array `room` of QUOTE_SIZE bytes, and returns `room`. The
 * result is safe for a terminal. Control bytes and invalid UTF-8 are written as \xNN, and tabs as
 * \t. If `span` is longer than QUOTE_BYTES, only its beginning is written.
 */
const char *quote(char *room, struct span span);

/* Calls quote() with an unnamed array. The array is valid until the end of the enclosing block. */
#define QUOTED(span) quote((char[QUOTE_SIZE]){ 0 }, span)

/*
 * Appends a path to the buffer. Control bytes and invalid UTF-8 are written as \xNN, and tabs as
 * \t.
 */
void buffer_add_path(struct buffer *buffer, const char *path);

#endif
