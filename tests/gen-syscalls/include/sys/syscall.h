/* SPDX-License-Identifier: MIT */
/* The numbers, as ring3's own <sys/syscall.h> gets them. */
#ifndef _SYS_SYSCALL_H
#define _SYS_SYSCALL_H

#include <ring3/numbers.h>

#endif
