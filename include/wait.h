/* SPDX-License-Identifier: MIT */
/* <wait.h>: includes <sys/wait.h>, whose old name it is. */
#include <sys/wait.h>
