/* SPDX-License-Identifier: MIT */
/*
 * Finds functions of the vDSO. The vDSO is code that most kernels map into every process. Its
 * functions do the work of a system call, usually without entering the kernel.
 */
#ifndef RING3_VDSO_H
#define RING3_VDSO_H

#include "startup.h"

typedef void vdso_function(void);

/*
 * IS_FOR_VDSO(object): true if a function of the vDSO may write up to 16 bytes to the address
 * `object`. False for addresses in the first page and from USER_END - 15 on. For these addresses
 * the caller executes the system call, which fails with EFAULT if the kernel cannot write there.
 * The macro does not check if other addresses are writable, because such a check takes longer than
 * the vDSO saves. If the vDSO writes to an address that is not writable, SIGSEGV ends the program.
 */
#define IS_FOR_VDSO(object) ((unsigned long)(object) - 4096 <= USER_END - 16 - 4096)

/*
 * __vdso_symbol(envp, name): returns the vDSO's function with this name, or NULL. The caller casts
 * the result to the type of the function. __vdso_symbol reads the address of the vDSO from the
 * auxiliary vector, which follows the environment envp.
 *
 * A function of ring3 that uses the vDSO has a CONSTRUCTOR, which calls __vdso_symbol before main.
 * In three cases the function executes the system call instead: the constructor has not run yet, or
 * the program has no crt1.o, or no vDSO has the function (for example in an emulator).
 */
vdso_function *__vdso_symbol(char **envp, const char *name);

#endif
