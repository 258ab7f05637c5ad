/* SPDX-License-Identifier: MIT */
/*
 * set_speed: stores the speed of a terminal's line in a struct termios. cfsetospeed, cfsetispeed
 * and cfsetspeed call set_speed.
 */
#ifndef RING3_SET_SPEED_H
#define RING3_SET_SPEED_H

#include <errno.h>
#include <termios.h>
#include "result.h"

/*
 * Stores speed (a constant such as B9600) in the member c_cflag. Returns 0. If speed has bits
 * outside the mask CBAUD, sets errno to EINVAL and returns -1.
 */
static inline int set_speed(struct termios *termios_p, speed_t speed)
{
	if (speed & ~(unsigned int)CBAUD)
		return (int)result_or_errno(-EINVAL);
	termios_p->c_cflag = (termios_p->c_cflag & ~(unsigned int)CBAUD) | speed;
	return 0;
}

#endif
