/* SPDX-License-Identifier: MIT */
/* What <sys/reg.h> numbers is an architecture's own: most have PTRACE_GETREGSET instead. */
