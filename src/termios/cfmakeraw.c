/* SPDX-License-Identifier: MIT */
/*
 * cfmakeraw(3): changes the flags so that the program receives each byte immediately and unchanged.
 */
#include <termios.h>

void cfmakeraw(struct termios *termios_p)
{
	termios_p->c_iflag &= ~(unsigned int)(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON);
	termios_p->c_oflag &= ~(unsigned int)OPOST;
	termios_p->c_lflag &= ~(unsigned int)(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
	termios_p->c_cflag &= ~(unsigned int)(CSIZE | PARENB);
	termios_p->c_cflag |= CS8;
	termios_p->c_cc[VMIN] = 1;
	termios_p->c_cc[VTIME] = 0;
}
