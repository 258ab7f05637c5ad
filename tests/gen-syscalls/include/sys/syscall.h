/* SPDX-License-Identifier: MIT */
/* The numbers, included as ring3's <sys/syscall.h> includes them. */
#ifndef _SYS_SYSCALL_H
#define _SYS_SYSCALL_H

#include <ring3/numbers.h>

#endif
