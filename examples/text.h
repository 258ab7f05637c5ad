/* SPDX-License-Identifier: MIT */
/* Functions that print text and read numbers. The examples use them: ring3 has no stdio. */
#ifndef TEXT_H
#define TEXT_H

#include <errno.h>
#include <unistd.h>

/* Returns the number of bytes before the NUL, as strlen does. */
static inline size_t length(const char *s)
{
	const char *p = s;

	while (*p)
		p++;
	return (size_t)(p - s);
}

static inline int same(const char *a, const char *b)
{
	while (*a && *a == *b)
		a++, b++;
	return *a == *b;
}

/*
 * Writes count bytes to fd. Calls write() again if the last call wrote only some of the bytes.
 * Returns 0, or -1 with the error in errno.
 */
static inline int write_all(int fd, const void *data, size_t count)
{
	const char *p = data;

	while (count > 0) {
		ssize_t n = write(fd, p, count);

		if (n < 0 && errno != EINTR)
			return -1;
		if (n > 0) {
			p += n;
			count -= (size_t)n;
		}
	}
	return 0;
}

static inline void say_to(int fd, const char *text)
{
	write_all(fd, text, length(text));
}

static inline void say(const char *text)
{
	say_to(STDOUT_FILENO, text);
}

/* Writes a number to fd in decimal. */
static inline void say_number_to(int fd, unsigned long number)
{
	char digits[3 * sizeof number];
	size_t at = sizeof digits;

	do
		digits[--at] = (char)('0' + number % 10);
	while (number /= 10);
	write_all(fd, digits + at, sizeof digits - at);
}

static inline void say_number(unsigned long number)
{
	say_number_to(STDOUT_FILENO, number);
}

/*
 * Prints "what: path: error N" to standard error. N is the value of errno. Returns 1, because main
 * returns this value as its exit status.
 */
static inline int complain(const char *what, const char *path)
{
	say_to(STDERR_FILENO, what);
	say_to(STDERR_FILENO, ": ");
	say_to(STDERR_FILENO, path);
	say_to(STDERR_FILENO, ": error ");
	say_number_to(STDERR_FILENO, (unsigned long)errno);
	say_to(STDERR_FILENO, "\n");
	return 1;
}

/* Returns the number in s, or -1 if s is not a decimal number from 0 to 999999999. */
static inline long number_of(const char *s)
{
	long number = 0;

	if (!*s)
		return -1;
	for (; *s; s++) {
		if (*s < '0' || *s > '9' || number > 99999999)
			return -1;
		number = number * 10 + (*s - '0');
	}
	return number;
}

#endif
