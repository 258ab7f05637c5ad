/* SPDX-License-Identifier: MIT */
/*
 * atexit(3). With -fno-use-cxa-atexit, clang generates calls of atexit to register destructors of
 * static C++ objects.
 */
#include <stdlib.h>
#include <ring3/raw.h>
#include "result.h"

/*
 * ISO C requires that a program can register 32 functions. For more functions atexit maps pages,
 * because C++ code from the compiler ignores the result of atexit. If atexit failed, the program
 * would lose a destructor without a message.
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
 * Calls the registered functions in reverse order. A registered function may itself register
 * functions. run_registered must run before the program's own destructors. exit calls the functions
 * in the section .fini_array, the last one first. In this section run_registered is after the
 * program's destructors, because the linker adds this file from an archive, after the program's
 * files.
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
