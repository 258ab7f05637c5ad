/* SPDX-License-Identifier: MIT */
/* Faults found in one input file, printed together in the order of its lines. */
#ifndef DIAG_H
#define DIAG_H

#include "text.h"

struct diag_message;

/* How many formats of notes are counted, for diag_kind(): as many as there are. */
enum { MOST_KINDS = 16 };

/* A format of such notes. */
struct diag_kind {
	const char *format;
	size_t turn;		/* of the first such note */
	size_t more;
};

/* What is kept of one file, for a file that is no table at all: the rest is counted. */
enum { MOST_MESSAGES = 500000 };

/* What was found in one file. All zero but the path is a good start. */
struct diag {
	const char *path;
	struct diag_message *messages;
	size_t count;
	size_t room;
	size_t dropped;		/* messages beyond MOST_MESSAGES */
	struct diag_kind kinds[MOST_KINDS];
	size_t kind_count;
	bool failed;
	bool strict;		/* a warning is an error */
	bool pedantic;		/* say too what is odd and makes no difference */
};

/* Note an error on a line; line 0 is the file as a whole. The format is printf's. */
__attribute__((format(printf, 3, 4)))
void diag_error(struct diag *diag, size_t line, const char *format, ...);

/* The same for a warning, which does not make the program fail unless the diag is strict. */
__attribute__((format(printf, 3, 4)))
void diag_warning(struct diag *diag, size_t line, const char *format, ...);

/* The same for a note, which never does. */
__attribute__((format(printf, 3, 4)))
void diag_note(struct diag *diag, size_t line, const char *format, ...);

/* A note on what is odd and makes no difference: dropped unless the diag asks for such. */
__attribute__((format(printf, 3, 4)))
void diag_pedantic(struct diag *diag, size_t line, const char *format, ...);

/* The same, but of one format only the first is printed, with the count of the others: for what a whole file may have. */
__attribute__((format(printf, 3, 4)))
void diag_kind(struct diag *diag, size_t line, const char *format, ...);

/*
 * Print the messages on stderr as `path:line: error: text`, in order of line, and how many more
 * there were, and forget them. `failed` stays: it says whether an error was among them.
 */
void diag_print(struct diag *diag);

/* Forget the messages without printing them. */
void diag_free(struct diag *diag);

/* Bytes that quote() may need: two quotes, some text with every byte as \xNN, an ellipsis. */
enum { QUOTE_BYTES = 72, QUOTE_SIZE = 4 * QUOTE_BYTES + 8 };

/*
 * Put a slice into room[QUOTE_SIZE] between quotes, fit to be shown on a terminal: control
 * bytes and what is not UTF-8 as \xNN, a tab as \t, and no more than its beginning when it
 * is long. Returns room.
 */
const char *quote(char *room, struct span span);

/* quote() into room that lasts as long as the block around it. */
#define QUOTED(span) quote((char[QUOTE_SIZE]){ 0 }, span)

/* Append a path to a buffer with its control bytes made visible in the same way. */
void buffer_add_path(struct buffer *buffer, const char *path);

#endif
