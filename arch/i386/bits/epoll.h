/* SPDX-License-Identifier: MIT */
/* struct epoll_event on i386: the kernel lays it out as C does. */
#define __RING3_EPOLL_PACKED
