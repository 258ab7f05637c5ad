/* SPDX-License-Identifier: MIT */
/*
 * Indices of registers for PTRACE_PEEKUSER, a request of ptrace(2). Most architectures have no such
 * indices and use this empty file. On these architectures a debugger reads all registers with
 * PTRACE_GETREGSET.
 */
