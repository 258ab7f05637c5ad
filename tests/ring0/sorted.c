/* SPDX-License-Identifier: MIT */
/*
 * sorted: reads lines from its input and prints them in sorted order. Tests use it for lists of
 * file names, because the order of the names depends on the file system.
 */
#include <unistd.h>
#include "text.h"

static char buf[65536], *lines[4096];

static int before(const char *a, const char *b)
{
	while (*a && *a == *b)
		a++, b++;
	return (unsigned char)*a < (unsigned char)*b;
}

int main(void)
{
	size_t used = 0, count = 0, i, j;
	ssize_t n;
	char *start = buf;

	while ((n = read(0, buf + used, sizeof buf - used)) > 0)
		used += (size_t)n;
	for (i = 0; i < used && count < 4096; i++)
		if (buf[i] == '\n') {
			buf[i] = 0;
			for (j = count++; j > 0 && before(start, lines[j - 1]); j--)
				lines[j] = lines[j - 1];
			lines[j] = start;
			start = buf + i + 1;
		}
	for (i = 0; i < count; i++) {
		say(lines[i]);
		say("\n");
	}
	return 0;
}
