/* SPDX-License-Identifier: MIT */
/* struct epoll_event is packed on x86_64, so that it has the same layout as in 32-bit programs. */
#include <bits/packed.h>
#define __RING3_EPOLL_PACKED	__RING3_PACKED
