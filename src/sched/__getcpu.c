/* SPDX-License-Identifier: MIT */
/* __getcpu: by the vDSO if it can. */
#include <sched.h>
#include <ring3/raw.h>
#include "getcpu.h"
#include "start_up.h"
#include "vdso.h"

static long (*vdso)(unsigned int *cpu, unsigned int *node, void *unused);

static void start(int argc, char **argv, char **envp)
{
	(void)argc;
	(void)argv;
	vdso = (long (*)(unsigned int *, unsigned int *, void *))__vdso_symbol(envp, VDSO_GETCPU);
}

START_UP(start);

long __getcpu(unsigned int *cpu, unsigned int *node)
{
	if (vdso && (!cpu || IS_FOR_VDSO(cpu)) && (!node || IS_FOR_VDSO(node)))
		return vdso(cpu, node, NULL);
	return raw_getcpu(cpu, node, NULL);
}
