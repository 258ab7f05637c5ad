/* SPDX-License-Identifier: MIT */
/* atexit(3): for clang's C++, which registers a static object's destructor by it under -fno-use-cxa-atexit. */
#include <stdlib.h>
#include <ring3/raw.h>
#include "result.h"

/* ISO C asks for 32. More come by pages, so that no destructor is lost: the compiler does not look at the result. */
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
 * Runs what was registered, last first, and what that registers. The linker puts this entry of .fini_array behind those
 * of the program, because it comes from an archive, and destructors run from the end: so this runs before them.
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
