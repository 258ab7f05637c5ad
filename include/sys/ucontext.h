/* SPDX-License-Identifier: MIT */
/* <sys/ucontext.h>: other name of <ucontext.h>. */
#ifndef _SYS_UCONTEXT_H
#define _SYS_UCONTEXT_H

#include <ucontext.h>

#endif
