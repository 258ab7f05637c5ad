/* SPDX-License-Identifier: MIT */
/*
 * Replaces malloc, calloc and realloc in gen-syscalls. If the environment variable FAIL_AT is n,
 * the n-th allocation returns NULL.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);

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
