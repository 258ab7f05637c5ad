/* SPDX-License-Identifier: MIT */
/* sys_clone: the stub of clone(2). A child on a new stack cannot pop the registers that the parent pushed. */
#include <sys/syscall.h>
#include "sysdep.h"

/*
 * The kernel takes argument 5 in r4 and the number in r7. So the stub keeps the caller's r7 in ip,
 * and r4 in the floating-point register s0. The kernel copies ip and s0 to the child. C functions
 * need not preserve them. The child returns by lr, so it needs nothing on its new stack.
 */
	.fpu	vfp
ENTRY __sys_clone, sys_clone
	vmov	s0, r4			/* keeps r4 over the system call */
	.cfi_undefined r4		/* for debuggers r4 is lost: clang cannot name s0 here */
	PUSHARGS 4
	ldr	r4, [sp]
	ENTER_KERNEL SYS_clone
	POPARGS	4
	vmov	r4, s0
	RETURN_OR_ERROR
END __sys_clone
