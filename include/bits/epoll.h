/* SPDX-License-Identifier: MIT */
/*
 * The macro is empty, because struct epoll_event has padding on this architecture. On x86_64 the
 * macro removes the padding.
 */
#define __RING3_EPOLL_PACKED
