/* SPDX-License-Identifier: MIT */
/* Reads and writes whole files. */
#ifndef FILE_H
#define FILE_H

#include "text.h"

/*
 * Appends a whole file to a buffer; path "-" is standard input. Returns 0 or an error number: EFBIG
 * if the file is larger than 64 MiB.
 */
int read_whole(const char *path, struct buffer *out);

/*
 * Writes a whole file; path "-" is standard output. Replaces a regular file atomically: after an
 * error the file has its old contents. Opens other files, such as devices, and writes to them.
 * Returns 0 or an error number.
 */
int write_whole(const char *path, const struct buffer *bytes);

/* A file of a folder. */
struct named_text {
	char *name;
	struct buffer text;
};

/* The files of one folder. Initialize to zero. */
struct folder {
	struct named_text *files;
	size_t count;
	size_t room;
};

/*
 * Adds an empty file. Its name is before, name and after, joined. Returns the buffer for its text,
 * which is valid until the next call of folder_add().
 */
struct buffer *folder_add(struct folder *folder, const char *before, struct span name, const char *after);

/*
 * Creates the folder `path` with these files. After an error, removes the folder again. Returns 0
 * or an error number.
 */
int write_folder(const char *path, const struct folder *folder);

/*
 * Creates or replaces these files in the existing folder `path`: all of them, or none after an
 * error. Returns 0 or an error number. After an error, *at is the index of the file that caused the
 * error, or the number of files if the folder caused it.
 */
int write_files_in(const char *path, const struct folder *folder, size_t *at);

/* Frees what the folder holds. */
void folder_free(struct folder *folder);

/* Returns true if both paths name the same regular file. */
bool same_file(const char *a, const char *b);

#endif
