/* SPDX-License-Identifier: MIT */
/* <sys/errno.h>: an old name of <errno.h>. */
#include <errno.h>
