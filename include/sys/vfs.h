/* SPDX-License-Identifier: MIT */
/* <sys/vfs.h>: old name of <sys/statfs.h>. */
#include <sys/statfs.h>
