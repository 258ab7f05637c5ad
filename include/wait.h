/* SPDX-License-Identifier: MIT */
/* <wait.h>: an old name of the header <sys/wait.h>. */
#include <sys/wait.h>
