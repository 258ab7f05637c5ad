/* SPDX-License-Identifier: MIT */
/* Files read and written whole. */
#ifndef FILE_H
#define FILE_H

#include "text.h"

/*
 * Append the whole of a file ("-" is stdin) to a buffer. Returns 0 or an errno: EFBIG if it has more
 * than 64 MiB.
 */
int read_whole(const char *path, struct buffer *out);

/*
 * Make a file of these bytes ("-" is stdout). A regular file is replaced in one step or
 * left as it was; anything else is written to. Returns 0 or an errno.
 */
int write_whole(const char *path, const struct buffer *bytes);

/* Files of one folder, by name. All zero is empty. */
struct named_text {
	char *name;
	struct buffer text;
};

struct folder {
	struct named_text *files;
	size_t count;
	size_t room;
};

/* Add an empty file of the name that the three make; returns its text, until the next one is added. */
struct buffer *folder_add(struct folder *folder, const char *before, struct span name, const char *after);

/* Make a new folder of these files, whole or not at all. Returns 0 or an errno. */
int write_folder(const char *path, const struct folder *folder);

/*
 * Make these files in a folder that exists, or replace them there: all of them or none. Returns 0 or an
 * errno, with *at the file that could not be written, or the count where it is the folder.
 */
int write_files_in(const char *path, const struct folder *folder, size_t *at);

/* Free what the folder holds. */
void folder_free(struct folder *folder);

/* Do two paths name one and the same regular file? */
bool same_file(const char *a, const char *b);

#endif
