/* SPDX-License-Identifier: MIT */
/* The architecture's part of <sys/reg.h>: empty for most, where ptrace reads registers by PTRACE_GETREGSET only. */
