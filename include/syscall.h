/* SPDX-License-Identifier: MIT */
/* <syscall.h>: an old name of the header <sys/syscall.h>. */
#include <sys/syscall.h>
