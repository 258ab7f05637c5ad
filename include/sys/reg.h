/* SPDX-License-Identifier: MIT */
/*
 * <sys/reg.h>: indices of registers for PTRACE_PEEKUSER. Its argument addr is index * sizeof(long).
 */
#ifndef _SYS_REG_H
#define _SYS_REG_H

#include <limits.h>
#include <unistd.h>

#include <bits/reg.h>

#endif
