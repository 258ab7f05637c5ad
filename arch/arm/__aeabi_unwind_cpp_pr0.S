/* SPDX-License-Identifier: MIT */
/*
 * __aeabi_unwind_cpp_pr0, pr1, pr2: C++ exceptions would call them, but ring3 has no exceptions.
 * Assemblers make unwind tables that refer to them. They are weak, so those of libgcc replace them.
 */
#include "sysdep.h"

	.weak	__aeabi_unwind_cpp_pr0, __aeabi_unwind_cpp_pr1, __aeabi_unwind_cpp_pr2
	.type	__aeabi_unwind_cpp_pr0, %function
	.set	__aeabi_unwind_cpp_pr1, __aeabi_unwind_cpp_pr0
	.set	__aeabi_unwind_cpp_pr2, __aeabi_unwind_cpp_pr0
__aeabi_unwind_cpp_pr0:
	udf	#0
	.size	__aeabi_unwind_cpp_pr0, . - __aeabi_unwind_cpp_pr0
