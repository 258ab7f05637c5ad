/* SPDX-License-Identifier: MIT */
/*
 * Replaces malloc, calloc, realloc and rename in gen-syscalls. If the environment variable FAIL_AT
 * is n, the n-th allocation returns NULL. If RENAME_FAILS_AT is n, the n-th rename fails with EIO.
 */
#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
int __real_rename(const char *from, const char *to);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);
int __wrap_rename(const char *from, const char *to);

static bool fails(void)
{
	static long left = -1;

	if (left < 0)
		left = getenv("FAIL_AT") ? atol(getenv("FAIL_AT")) : 0;
	return left && !--left;
}

void *__wrap_malloc(size_t size)
{
	return fails() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
	return fails() ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *old, size_t size)
{
	return fails() ? NULL : __real_realloc(old, size);
}

int __wrap_rename(const char *from, const char *to)
{
	static long count;

	if (getenv("RENAME_FAILS_AT") && ++count == atol(getenv("RENAME_FAILS_AT"))) {
		errno = EIO;
		return -1;
	}
	return __real_rename(from, to);
}
