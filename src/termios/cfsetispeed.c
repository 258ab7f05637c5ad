/* SPDX-License-Identifier: MIT */
/* cfsetispeed(3): stores the speed in c_cflag. B0 changes nothing: it means the output speed. */
#include <termios.h>
#include "set_speed.h"

int cfsetispeed(struct termios *termios_p, speed_t speed)
{
	return speed == B0 ? 0 : set_speed(termios_p, speed);
}
