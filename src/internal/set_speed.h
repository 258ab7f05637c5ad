/* SPDX-License-Identifier: MIT */
/*
 * set_speed: stores the speed of a terminal's line. cfsetospeed, cfsetispeed and cfsetspeed call
 * it.
 */
#ifndef RING3_SET_SPEED_H
#define RING3_SET_SPEED_H

#include <errno.h>
#include <termios.h>
#include "result.h"

/*
 * Stores speed (B0 ...) in the member c_cflag. Returns 0, or -1 with EINVAL if speed has bits
 * outside the mask CBAUD.
 */
static inline int set_speed(struct termios *termios_p, speed_t speed)
{
	if (speed & ~(unsigned int)CBAUD)
		return (int)result_or_errno(-EINVAL);
	termios_p->c_cflag = (termios_p->c_cflag & ~(unsigned int)CBAUD) | speed;
	return 0;
}

#endif
