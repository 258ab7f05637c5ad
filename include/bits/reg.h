/* SPDX-License-Identifier: MIT */
/*
 * The architecture's register numbers for <sys/reg.h>. Most have none, because PTRACE_GETREGSET
 * reads their registers.
 */
