/* SPDX-License-Identifier: MIT */
/* struct epoll_event has padding on this architecture. x86_64 packs it. */
#define __RING3_EPOLL_PACKED
