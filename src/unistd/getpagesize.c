/* SPDX-License-Identifier: MIT */
/* getpagesize(2): where kernels of an architecture may be built for several sizes, this one has said which it has. */
#include <sys/auxv.h>
#include <unistd.h>
#include <bits/page.h>

int getpagesize(void)
{
#ifdef __RING3_PAGE_SIZE
	return __RING3_PAGE_SIZE;
#else
	return (int)getauxval(AT_PAGESZ);
#endif
}
