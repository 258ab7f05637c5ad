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

/* Do two paths name one and the same regular file? */
bool same_file(const char *a, const char *b);

#endif
