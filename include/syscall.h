/* SPDX-License-Identifier: MIT */
/* <syscall.h>: the old name of <sys/syscall.h>, which it includes. */
#include <sys/syscall.h>
