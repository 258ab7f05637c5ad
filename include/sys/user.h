/* SPDX-License-Identifier: MIT */
/*
 * <sys/user.h>: structures for the registers of a thread. ptrace(2) reads and writes these
 * registers.
 */
#ifndef _SYS_USER_H
#define _SYS_USER_H

#include <limits.h>
#include <stdint.h>
#include <unistd.h>

#include <bits/user.h>	/* struct user_regs_struct (on most architectures) ... */

#endif
