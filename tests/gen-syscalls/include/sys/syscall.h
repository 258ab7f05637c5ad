/* SPDX-License-Identifier: MIT */
/*
 * Replaces ring3's <sys/syscall.h> in the tests. Like that header, it includes the generated call
 * numbers.
 */
#ifndef _SYS_SYSCALL_H
#define _SYS_SYSCALL_H

#include <ring3/numbers.h>

#endif
