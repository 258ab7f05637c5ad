/* SPDX-License-Identifier: MIT */
/* <sys/signal.h>: an old name of <signal.h>. */
#include <signal.h>
