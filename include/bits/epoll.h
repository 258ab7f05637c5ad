/* SPDX-License-Identifier: MIT */
/* Empty: on this architecture struct epoll_event has padding. On x86_64 the structure is packed. */
#define __RING3_EPOLL_PACKED
