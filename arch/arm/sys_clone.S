/* SPDX-License-Identifier: MIT */
/* sys_clone: the stub of clone(2). A child on a new stack cannot pop the registers that the parent pushed. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * Argument 5 is in r4, so the stub must keep the caller's r4 and r7. It keeps both in registers that the kernel copies to
 * the child: r7 in ip, r4 in the floating-point register s0. A C function need not preserve ip and s0. The child returns by
 * lr, also on a new stack.
 */
	.fpu	vfp
ENTRY __sys_clone, sys_clone
	vmov	s0, r4
	.cfi_undefined r4		/* DWARF has no rule for half of a register */
	PUSHARGS 4
	ldr	r4, [sp]
	ENTER_KERNEL SYS_clone
	POPARGS	4
	vmov	r4, s0
	RETURN_OR_ERROR
END __sys_clone
