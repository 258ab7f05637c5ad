/* SPDX-License-Identifier: MIT */
/*
 * __aeabi_unwind_cpp_pr0, pr1 and pr2: the routines that C++ exceptions would call. Assemblers make unwind tables that refer
 * to them. ring3 has no exceptions, so nothing calls them. Weak: those of libgcc replace them.
 */
#include "sysdep.h"

	.weak	__aeabi_unwind_cpp_pr0, __aeabi_unwind_cpp_pr1, __aeabi_unwind_cpp_pr2
	.type	__aeabi_unwind_cpp_pr0, %function
	.set	__aeabi_unwind_cpp_pr1, __aeabi_unwind_cpp_pr0
	.set	__aeabi_unwind_cpp_pr2, __aeabi_unwind_cpp_pr0
__aeabi_unwind_cpp_pr0:
	udf	#0
	.size	__aeabi_unwind_cpp_pr0, . - __aeabi_unwind_cpp_pr0
