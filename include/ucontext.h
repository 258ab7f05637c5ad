/* SPDX-License-Identifier: MIT */
/*
 * <ucontext.h>: ucontext_t, the interrupted context: third argument of a handler with SA_SIGINFO.
 */
#ifndef _UCONTEXT_H
#define _UCONTEXT_H

#include <features.h>
#include <signal.h>

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define NGREG (sizeof(gregset_t) / sizeof(greg_t))
#endif

#endif
