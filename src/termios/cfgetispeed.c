/* SPDX-License-Identifier: MIT */
/* cfgetispeed(3): returns the speed in c_cflag, which is the speed of both directions. */
#include <termios.h>

speed_t cfgetispeed(const struct termios *termios_p)
{
	return termios_p->c_cflag & CBAUD;
}
