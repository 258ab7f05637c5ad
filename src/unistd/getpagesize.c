/* SPDX-License-Identifier: MIT */
/*
 * getpagesize(2): returns a constant if all kernels of the architecture have the same page size.
 * Otherwise it returns the value of AT_PAGESZ in the auxiliary vector.
 */
#include <unistd.h>
#include <bits/page.h>

#ifdef __RING3_PAGE_SIZE

int getpagesize(void)
{
	return __RING3_PAGE_SIZE;
}

#else
#include "auxv.h"
#include "constructor.h"

static int page_size = 4096;	/* the smallest page size; for a program without crt1.o */

static void init_page_size(int argc, char **argv, char **envp)
{
	const unsigned long *pair;

	(void)argc;
	(void)argv;
	for (pair = auxv_after(envp); pair[0] != AT_NULL; pair += 2)
		if (pair[0] == AT_PAGESZ)
			page_size = (int)pair[1];
}

CONSTRUCTOR(init_page_size);

int getpagesize(void)
{
	return page_size;
}

#endif
