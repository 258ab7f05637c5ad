/* SPDX-License-Identifier: MIT */
/*
 * pkey_mprotect(2): if the kernel lacks the call (for example before Linux 4.9) and pkey is -1,
 * this function executes mprotect instead.
 */
#include <errno.h>
#include <sys/mman.h>
#include <ring3/raw.h>
#include "result.h"

int pkey_mprotect(void *addr, size_t len, int prot, int pkey)
{
	int result = raw_pkey_mprotect(addr, len, (unsigned long)prot, pkey);

	if (IS_MISSING(result) && pkey == -1)
		result = (int)older_answer(result, raw_mprotect(addr, len, (unsigned long)prot));
	return (int)result_or_errno(result);
}
