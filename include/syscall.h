/* SPDX-License-Identifier: MIT */
/* <syscall.h>: includes <sys/syscall.h>, whose old name it is. */
#include <sys/syscall.h>
