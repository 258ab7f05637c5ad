/* SPDX-License-Identifier: MIT */
/*
 * <ucontext.h>: ucontext_t, the registers and signal mask that a signal interrupted. A handler with
 * SA_SIGINFO gets a pointer to it as its third argument.
 */
#ifndef _UCONTEXT_H
#define _UCONTEXT_H

#include <features.h>
#include <signal.h>

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define NGREG (sizeof(gregset_t) / sizeof(greg_t))
#endif

#endif
