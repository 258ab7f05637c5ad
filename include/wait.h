/* SPDX-License-Identifier: MIT */
/* <wait.h>: the old name of <sys/wait.h>, which it includes. */
#include <sys/wait.h>
