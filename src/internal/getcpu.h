/* SPDX-License-Identifier: MIT */
/* __getcpu: getcpu(2) as the kernel answers it, -errno on failure; src/sched/__getcpu.c. */
#ifndef RING3_GETCPU_H
#define RING3_GETCPU_H

#define __NEED_NULL
#include <bits/alltypes.h>

long __getcpu(unsigned int *cpu, unsigned int *node);

#endif
