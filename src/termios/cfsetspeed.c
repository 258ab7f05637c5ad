/* SPDX-License-Identifier: MIT */
/* cfsetspeed(3): a speed into c_cflag, for both directions */
#include <termios.h>
#include "set_speed.h"

int cfsetspeed(struct termios *termios_p, speed_t speed)
{
	return set_speed(termios_p, speed);
}
