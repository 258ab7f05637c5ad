/* SPDX-License-Identifier: MIT */
/* <sys/unistd.h>: old name of <unistd.h>. */
#include <unistd.h>
