/* SPDX-License-Identifier: MIT */
/* cfgetispeed(3): returns the speed in c_cflag, which is also the output speed. */
#include <termios.h>

speed_t cfgetispeed(const struct termios *termios_p)
{
	return termios_p->c_cflag & CBAUD;
}
