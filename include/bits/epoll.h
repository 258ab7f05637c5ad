/* SPDX-License-Identifier: MIT */
/* struct epoll_event is not packed; on x86_64 it is. */
#define __RING3_EPOLL_PACKED
