/* SPDX-License-Identifier: MIT */
/* atexit(3). clang with -fno-use-cxa-atexit calls it to register destructors of static C++ objects. */
#include <stdlib.h>
#include <ring3/raw.h>
#include "result.h"

/*
 * ISO C requires space for 32 functions. For more functions pages are mapped: the compiler ignores the result of atexit,
 * so a destructor would be lost without a message.
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
 * Calls the registered functions in reverse order, also those that a called function registers. exit calls .fini_array
 * from its end, and the linker puts this function, because it is in an archive, after those of the program. So it runs
 * before the program's destructors.
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
