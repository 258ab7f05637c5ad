/* SPDX-License-Identifier: MIT */
/* struct epoll_event is packed on x86_64, so that it is the same in a 32-bit program. */
#include <bits/packed.h>
#define __RING3_EPOLL_PACKED	__RING3_PACKED
