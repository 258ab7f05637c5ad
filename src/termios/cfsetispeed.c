/* SPDX-License-Identifier: MIT */
/*
 * cfsetispeed(3): stores the speed in c_cflag. B0 means "the same as the output speed", so B0
 * changes nothing.
 */
#include <termios.h>
#include "set_speed.h"

int cfsetispeed(struct termios *termios_p, speed_t speed)
{
	return speed == B0 ? 0 : set_speed(termios_p, speed);
}
