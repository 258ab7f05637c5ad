/* SPDX-License-Identifier: MIT */
/* <sys/termios.h>: an old name of <termios.h>. */
#include <termios.h>
