/* SPDX-License-Identifier: MIT */
/* cfgetospeed(3): returns the speed in c_cflag. */
#include <termios.h>

speed_t cfgetospeed(const struct termios *termios_p)
{
	return termios_p->c_cflag & CBAUD;
}
