/* SPDX-License-Identifier: MIT */
/*
 * struct epoll_event has padding on this architecture, so the macro is empty. On x86_64 the
 * kernel's structure has no padding. There the macro is the attribute packed.
 */
#define __RING3_EPOLL_PACKED
