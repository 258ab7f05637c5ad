/* SPDX-License-Identifier: MIT */
/*
 * <ucontext.h>: defines ucontext_t. A ucontext_t contains the registers and the signal mask of the
 * code that a signal interrupted. A handler with the flag SA_SIGINFO gets a pointer to a ucontext_t
 * as its third argument.
 */
#ifndef _UCONTEXT_H
#define _UCONTEXT_H

#include <features.h>
#include <signal.h>

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define NGREG (sizeof(gregset_t) / sizeof(greg_t))
#endif

#endif
