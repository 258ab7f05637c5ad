/* SPDX-License-Identifier: MIT */
/* <sys/fcntl.h>: old name of <fcntl.h>. */
#include <fcntl.h>
