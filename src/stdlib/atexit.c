/* SPDX-License-Identifier: MIT */
/* atexit(3). With -fno-use-cxa-atexit clang registers destructors of static C++ objects by it. */
#include <stdlib.h>
#include <ring3/raw.h>
#include "result.h"

/*
 * ISO C requires room for 32 functions. More are stored in pages, so that no destructor is lost:
 * the compiler does not check the result of atexit.
 */
struct block {
	struct block *before;
	unsigned int count;
	void (*functions[32])(void);
};

static struct block first, *last = &first;

enum { PROT_READ_WRITE = 3, MAP_PRIVATE_ANONYMOUS = 0x22 };

int atexit(void (*function)(void))
{
	if (last->count == sizeof last->functions / sizeof *last->functions) {
#ifdef __NR_mmap2
		long page = raw_mmap2(NULL, sizeof first, PROT_READ_WRITE, MAP_PRIVATE_ANONYMOUS, -1ul, 0);
#else
		long page = raw_mmap(NULL, sizeof first, PROT_READ_WRITE, MAP_PRIVATE_ANONYMOUS, -1ul, 0);
#endif
		if (FAILED(page))
			return -1;
		((struct block *)page)->before = last;
		last = (struct block *)page;
	}
	last->functions[last->count++] = function;
	return 0;
}

/*
 * Calls the registered functions in reverse order, and functions that they register. The linker
 * puts this entry behind the program's entries in .fini_array, because it comes from an archive.
 * Destructors run from the end, so this one runs first.
 */
__attribute__((destructor)) static void run_registered(void)
{
	while (last->count || last->before) {
		if (last->count)
			last->functions[--last->count]();
		else
			last = last->before;
	}
}
