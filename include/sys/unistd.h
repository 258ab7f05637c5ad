/* SPDX-License-Identifier: MIT */
/* <sys/unistd.h>: another name of <unistd.h>. */
#include <unistd.h>
