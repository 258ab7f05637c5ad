/* SPDX-License-Identifier: MIT */
/* <sys/fcntl.h>: an old name of <fcntl.h>. */
#include <fcntl.h>
