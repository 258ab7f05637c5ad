/* SPDX-License-Identifier: MIT */
/* cfsetspeed(3): stores the speed, which is valid for both directions, in c_cflag. */
#include <termios.h>
#include "set_speed.h"

int cfsetspeed(struct termios *termios_p, speed_t speed)
{
	return set_speed(termios_p, speed);
}
