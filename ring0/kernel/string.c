/* SPDX-License-Identifier: MIT */
/* memcpy(), strlen() and others. Compilers generate calls to some of them. Linux: lib/string.c. */
#include <kernel.h>

void *memset(void *to, int byte, size_t n)
{
	void *at = to;
	size_t words = n / 4, bytes = n % 4;

	asm volatile("rep stosl"
		     : "+D"(at), "+c"(words) : "a"((byte & 255) * 0x01010101u) : "memory");
	asm volatile("rep stosb" : "+D"(at), "+c"(bytes) : "a"(byte) : "memory");
	return to;
}

void *memcpy(void *to, const void *from, size_t n)
{
	void *at = to;
	size_t words = n / 4, bytes = n % 4;

	asm volatile("rep movsl" : "+D"(at), "+S"(from), "+c"(words) : : "memory");
	asm volatile("rep movsb" : "+D"(at), "+S"(from), "+c"(bytes) : : "memory");
	return to;
}

void *memmove(void *to, const void *from, size_t n)
{
	char *d = to;
	const char *s = from;

	if (d <= s)
		return memcpy(to, from, n);
	while (n--) {
		d[n] = s[n];
		asm volatile("" : : : "memory");	/* otherwise gcc calls memmove() here */
	}
	return to;
}

int memcmp(const void *a, const void *b, size_t n)
{
	const unsigned char *x = a, *y = b;

	for (; n; n--, x++, y++)
		if (*x != *y)
			return *x - *y;
	return 0;
}

size_t strlen(const char *s)
{
	size_t n = 0;

	while (s[n]) {
		n++;
		asm volatile("");
	}
	return n;
}

int strcmp(const char *a, const char *b)
{
	while (*a && *a == *b)
		a++, b++;
	return (unsigned char)*a - (unsigned char)*b;
}
