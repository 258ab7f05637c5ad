/* SPDX-License-Identifier: MIT */
/* reboot(2): with the two numbers without which nothing goes off. */
#include <stddef.h>
#include <sys/reboot.h>
#include <ring3/sys.h>

int reboot(int op)
{
	return sys_reboot((int)0xfee1dead, 672274793, (unsigned int)op, NULL);
}
