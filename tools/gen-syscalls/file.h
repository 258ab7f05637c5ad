/* SPDX-License-Identifier: MIT */
/* Reads and writes whole files. */
#ifndef FILE_H
#define FILE_H

#include "text.h"

/*
 * Appends the contents of a file to a buffer. If `path` is "-", reads standard input. Returns 0 or
 * an error number. The error number is EFBIG if the file is larger than 64 MiB.
 */
int read_whole(const char *path, struct buffer *out);

/*
 * Writes a whole file. If `path` is "-", writes to standard output. A regular file is replaced
 * atomically, so after an error the file has its old contents. Other files, such as devices, are
 * opened and written. A file that is already open as standard output is written, not replaced.
 * Returns 0 or an error number.
 */
int write_whole(const char *path, const struct buffer *bytes);

/* A file to write into a folder: its name and its text. */
struct named_text {
	char *name;
	struct buffer text;
};

/* The files to write into one folder. Initialize the structure to zero. */
struct folder {
	struct named_text *files;
	size_t count;
	size_t room;
};

/*
 * Adds a file with an empty text. The name of the file is `before`, `name` and `after`, joined.
 * Returns the buffer for the text of the file. The buffer is valid until the next call of
 * folder_add().
 */
struct buffer *folder_add(struct folder *folder, const char *before, struct span name, const char *after);

/*
 * Creates the folder `path`, which must not exist, and writes the files of `folder` into it.
 * Returns 0 or an error number. After an error, removes what it has created.
 */
int write_folder(const char *path, const struct folder *folder);

/*
 * Creates or replaces the files of `folder` in the existing folder `path`. Returns 0 or an error
 * number. After an error, *at is the index of the file that caused the error. If the folder caused
 * the error, *at is the number of files.
 *
 * All files are first written under temporary names, and then renamed. After an error the old files
 * are there, as before the call. An exception is an error while renaming on a file system without
 * hard links: there some files may be new and others old.
 */
int write_files_in(const char *path, const struct folder *folder, size_t *at);

/* Frees the names and texts of the files. Then the structure is empty. */
void folder_free(struct folder *folder);

/* Returns true if the paths `a` and `b` name the same regular file. */
bool same_file(const char *a, const char *b);

#endif
