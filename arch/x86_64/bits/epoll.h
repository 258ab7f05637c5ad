/* SPDX-License-Identifier: MIT */
/* struct epoll_event on x86_64: so that a 32-bit program's is the same. */
#ifdef __GNUC__
#define __RING3_EPOLL_PACKED	__attribute__((__packed__))
#else
#define __RING3_EPOLL_PACKED	__attribute__((packed))	/* so chibicc calls it, and tcc, and pcc */
#endif
