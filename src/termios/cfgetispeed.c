/* SPDX-License-Identifier: MIT */
/* cfgetispeed(3): the speed in c_cflag, as for output */
#include <termios.h>

speed_t cfgetispeed(const struct termios *termios_p)
{
	return termios_p->c_cflag & CBAUD;
}
