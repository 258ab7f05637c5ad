/* SPDX-License-Identifier: MIT */
/*
 * Register numbers for <sys/reg.h>. Empty on most architectures: there a debugger reads the
 * registers with PTRACE_GETREGSET, which needs no numbers.
 */
