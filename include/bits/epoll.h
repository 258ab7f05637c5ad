/* SPDX-License-Identifier: MIT */
/*
 * __RING3_EPOLL_PACKED follows the declaration of struct epoll_event. Most architectures use this
 * empty macro, because the kernel's structure has padding. On x86_64 it has no padding, and the
 * macro is the attribute packed.
 */
#define __RING3_EPOLL_PACKED
