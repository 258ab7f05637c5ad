/* SPDX-License-Identifier: MIT */
/* Includes the generated numbers, as ring3's <sys/syscall.h> does. */
#ifndef _SYS_SYSCALL_H
#define _SYS_SYSCALL_H

#include <ring3/numbers.h>

#endif
