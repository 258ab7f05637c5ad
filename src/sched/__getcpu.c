/* SPDX-License-Identifier: MIT */
/*
 * __getcpu: does what getcpu(2) does. It calls the vDSO's function getcpu if possible, and
 * otherwise executes the system call.
 */
#include <sched.h>
#include <ring3/raw.h>
#include "private.h"
#include "constructor.h"
#include "vdso.h"

#ifdef VDSO_GETCPU
static long (*vdso)(unsigned int *cpu, unsigned int *node, void *unused);

static void init_getcpu(int argc, char **argv, char **envp)
{
	unsigned int words[2] = { -1U, -1U };

	(void)argc;
	(void)argv;
	vdso = (long (*)(unsigned int *, unsigned int *, void *))__vdso_symbol(envp, VDSO_GETCPU);
	/*
	 * In qemu-i386 8.2 and later, the vDSO's getcpu is by mistake gettimeofday. It writes two
	 * words instead of one. So do not use the vDSO if its function writes two words.
	 */
	if (vdso && (vdso(&words[0], NULL, NULL) || words[1] != -1U))
		vdso = NULL;
}

CONSTRUCTOR(init_getcpu);
#endif

long __getcpu(unsigned int *cpu, unsigned int *node)
{
#ifdef VDSO_GETCPU
	if (vdso && (!cpu || IS_FOR_VDSO(cpu)) && (!node || IS_FOR_VDSO(node)))
		return vdso(cpu, node, NULL);
#endif
	return raw_getcpu(cpu, node, NULL);
}
