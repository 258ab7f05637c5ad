/* SPDX-License-Identifier: MIT */
/* <wait.h>: an old name of <sys/wait.h>. */
#include <sys/wait.h>
