/* SPDX-License-Identifier: MIT */
/* <sys/signal.h>: old name of <signal.h>. */
#include <signal.h>
