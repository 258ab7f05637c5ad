/* SPDX-License-Identifier: MIT */
/* <syscall.h>: an old name of <sys/syscall.h>. */
#include <sys/syscall.h>
