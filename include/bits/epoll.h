/* SPDX-License-Identifier: MIT */
/*
 * In <sys/epoll.h>, the macro __RING3_EPOLL_PACKED ends the declaration of struct epoll_event.
 * Here the macro is empty, because the kernel's structure has the compiler's usual layout. On
 * x86_64 the kernel's structure has no padding. So x86_64 has its own file, in which the macro is
 * the attribute packed.
 */
#define __RING3_EPOLL_PACKED
