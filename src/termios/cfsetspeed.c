/* SPDX-License-Identifier: MIT */
/* cfsetspeed(3): stores the speed in c_cflag, which is the speed of both directions. */
#include <termios.h>
#include "set_speed.h"

int cfsetspeed(struct termios *termios_p, speed_t speed)
{
	return set_speed(termios_p, speed);
}
