/* SPDX-License-Identifier: MIT */
/* cfsetispeed(3): a speed into c_cflag; B0 is the speed of output, which is there */
#include <termios.h>
#include "set_speed.h"

int cfsetispeed(struct termios *termios_p, speed_t speed)
{
	return speed == B0 ? 0 : set_speed(termios_p, speed);
}
