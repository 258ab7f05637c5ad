/* SPDX-License-Identifier: MIT */
/* <netinet/udp.h>: socket options of UDP, and the UDP header. udp(7). */
#ifndef _NETINET_UDP_H
#define _NETINET_UDP_H

#include <features.h>
#include <stdint.h>

#define SOL_UDP		17

#ifndef _LINUX_UDP_H
#define _LINUX_UDP_H		/* include guard: makes <linux/udp.h> empty */

/* The UDP header. Each member has two names: one from Linux and one from BSD. */
__extension__ struct udphdr {
	__extension__ union {
		__extension__ struct {
			uint16_t uh_sport;
			uint16_t uh_dport;
			uint16_t uh_ulen;
			uint16_t uh_sum;
		};
		__extension__ struct {
			uint16_t source;
			uint16_t dest;
			uint16_t len;
			uint16_t check;
		};
	};
};

/* Socket options of level IPPROTO_UDP. */
#define UDP_CORK		1
#define UDP_ENCAP		100
#define UDP_NO_CHECK6_TX	101
#define UDP_NO_CHECK6_RX	102
#define UDP_SEGMENT		103
#define UDP_GRO			104

/*
 * Kinds of encapsulation. UDP_ENCAP_... are values of the socket option UDP_ENCAP.
 * TCP_ENCAP_ESPINTCP is for TCP (RFC 8229).
 */
#define UDP_ENCAP_ESPINUDP_NON_IKE	1
#define UDP_ENCAP_ESPINUDP		2
#define UDP_ENCAP_L2TPINUDP		3
#define UDP_ENCAP_GTP0			4
#define UDP_ENCAP_GTP1U			5
#define UDP_ENCAP_RXRPC			6
#define TCP_ENCAP_ESPINTCP		7
#endif

#endif
