/* SPDX-License-Identifier: MIT */
/* set_thread_pointer: what %fs:0 is from now on. */
#ifndef RING3_THREAD_POINTER_H
#define RING3_THREAD_POINTER_H

#include <ring3/raw.h>

#define ARCH_SET_FS 0x1002	/* <asm/prctl.h>; arch_prctl(2) */

/* 0, or -errno. */
static inline int set_thread_pointer(void *block)
{
	return raw_arch_prctl(ARCH_SET_FS, (unsigned long)block);
}

#endif
