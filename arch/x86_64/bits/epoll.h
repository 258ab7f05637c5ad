/* SPDX-License-Identifier: MIT */
/* struct epoll_event on x86_64: so that a 32-bit program's is the same. */
#include <bits/packed.h>
#define __RING3_EPOLL_PACKED	__RING3_PACKED
