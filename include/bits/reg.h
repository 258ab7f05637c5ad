/* SPDX-License-Identifier: MIT */
/*
 * Most architectures use this empty file, because <sys/reg.h> needs no register numbers for them.
 * On these architectures a debugger reads all registers with PTRACE_GETREGSET.
 */
