/* SPDX-License-Identifier: MIT */
/*
 * <sys/sysmacros.h>: macros that get the major and minor number from a device number, or make a
 * device number. See makedev(3). The macros evaluate their arguments twice.
 */
#ifndef _SYS_SYSMACROS_H
#define _SYS_SYSMACROS_H

#define __NEED_dev_t
#include <bits/alltypes.h>

/*
 * A device number has 64 bits, that is 16 hexadecimal digits. From the highest to the lowest, the
 * digits are MMMMMmmm mmmMMMmm. Each M is a digit of the major number. Each m is a digit of the
 * minor number.
 */
#define major(dev) \
	((unsigned int)((dev_t)(dev) >> 32 & 0xfffff000) | (unsigned int)((dev_t)(dev) >> 8 & 0xfff))
#define minor(dev) \
	((unsigned int)((dev_t)(dev) >> 12 & 0xffffff00) | (unsigned int)((dev_t)(dev) & 0xff))
#define makedev(major, minor) \
	((dev_t)((major) & 0xfffff000u) << 32 | (dev_t)((major) & 0xfffu) << 8 | \
	 (dev_t)((minor) & 0xffffff00u) << 12 | (dev_t)((minor) & 0xffu))

#endif
