/* SPDX-License-Identifier: MIT */
/* <sys/errno.h>: old name of <errno.h>. */
#include <errno.h>
