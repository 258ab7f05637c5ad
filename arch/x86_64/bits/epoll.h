/* SPDX-License-Identifier: MIT */
/* struct epoll_event on x86_64: so that a 32-bit program's is the same. */
#define __RING3_EPOLL_PACKED	__attribute__((__packed__))
