/* SPDX-License-Identifier: MIT */
/*
 * <sys/sysmacros.h>: split a device number into major and minor number, and join them. See
 * makedev(3). The macros evaluate their arguments twice.
 */
#ifndef _SYS_SYSMACROS_H
#define _SYS_SYSMACROS_H

#define __NEED_dev_t
#include <bits/alltypes.h>

/*
 * The 64 bits of a device number, highest first: MMMMMmmm mmmMMMmm. Each letter is 4 bits of the
 * major (M) or minor (m) number.
 */
#define major(dev) \
	((unsigned int)((dev_t)(dev) >> 32 & 0xfffff000) | (unsigned int)((dev_t)(dev) >> 8 & 0xfff))
#define minor(dev) \
	((unsigned int)((dev_t)(dev) >> 12 & 0xffffff00) | (unsigned int)((dev_t)(dev) & 0xff))
#define makedev(major, minor) \
	((dev_t)((major) & 0xfffff000u) << 32 | (dev_t)((major) & 0xfffu) << 8 | \
	 (dev_t)((minor) & 0xffffff00u) << 12 | (dev_t)((minor) & 0xffu))

#endif
