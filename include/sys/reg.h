/* SPDX-License-Identifier: MIT */
/*
 * <sys/reg.h>: indices of registers for PTRACE_PEEKUSER. The argument addr of ptrace is the index,
 * multiplied by sizeof(long).
 */
#ifndef _SYS_REG_H
#define _SYS_REG_H

#include <limits.h>
#include <unistd.h>

#include <bits/reg.h>

#endif
