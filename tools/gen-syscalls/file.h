/* SPDX-License-Identifier: MIT */
/* Reads and writes whole files. */
#ifndef FILE_H
#define FILE_H

#include "text.h"

/*
 * Appends a whole file to a buffer; "-" is standard input. Returns 0 or an errno: EFBIG if it is
 * larger than 64 MiB.
 */
int read_whole(const char *path, struct buffer *out);

/*
 * Writes a whole file; "-" is standard output. A regular file is replaced atomically or not
 * changed; another kind of file is written to. Returns 0 or an errno.
 */
int write_whole(const char *path, const struct buffer *bytes);

/* Files of one folder. Initialize to zero. */
struct named_text {
	char *name;
	struct buffer text;
};

struct folder {
	struct named_text *files;
	size_t count;
	size_t room;
};

/*
 * Adds an empty file with the name BEFORE NAME AFTER, joined. Returns its text, which is valid
 * until the next call of folder_add().
 */
struct buffer *folder_add(struct folder *folder, const char *before, struct span name, const char *after);

/* Creates a folder with these files, completely or not at all. Returns 0 or an errno. */
int write_folder(const char *path, const struct folder *folder);

/*
 * Creates or replaces these files in an existing folder, all of them or none. Returns 0, or an
 * errno and sets *at: the index of the file that failed, or the number of files if the folder
 * failed.
 */
int write_files_in(const char *path, const struct folder *folder, size_t *at);

/* Frees what the folder holds. */
void folder_free(struct folder *folder);

/* True if both paths name the same regular file. */
bool same_file(const char *a, const char *b);

#endif
