/* SPDX-License-Identifier: MIT */
/* <syscall.h>: old name of <sys/syscall.h>. */
#include <sys/syscall.h>
