/* SPDX-License-Identifier: MIT */
/* struct epoll_event: most kernels lay it out as C does. */
#define __RING3_EPOLL_PACKED
