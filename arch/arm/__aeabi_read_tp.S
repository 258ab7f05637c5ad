/* SPDX-License-Identifier: MIT */
/* __aeabi_read_tp: returns the thread pointer, register TPIDRURO, for code built with -mtp=soft. */
#include "sysdep.h"

/* Changes only r0, because the compiler keeps values in r1 to r3. Run-time ABI for the Arm Architecture, "Thread-local storage". */
ENTRY __aeabi_read_tp
	mrc	p15, 0, r0, c13, c0, 3
	bx	lr
END __aeabi_read_tp
