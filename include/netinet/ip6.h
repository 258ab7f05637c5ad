/* SPDX-License-Identifier: MIT */
/*
 * <netinet/ip6.h>: the IPv6 header, extension headers and options, with the names of RFC 3542.
 * ipv6(7).
 */
#ifndef _NETINET_IP6_H
#define _NETINET_IP6_H

#include <bits/decl.h>
#include <netinet/in.h>

/* The IPv6 header. Members of more than 8 bits are in network byte order. */
struct ip6_hdr {
	union {
		struct ip6_hdrctl {
			/*
			 * The version (4 bits), the traffic class (8 bits) and the flow label (20
			 * bits).
			 */
			uint32_t ip6_un1_flow;
			uint16_t ip6_un1_plen;	/* payload length in bytes */
			uint8_t ip6_un1_nxt;	/* IPPROTO_... */
			uint8_t ip6_un1_hlim;
		} ip6_un1;
		uint8_t ip6_un2_vfc;		/* the upper 4 bits are the version */
	} ip6_ctlun;
	struct in6_addr ip6_src;
	struct in6_addr ip6_dst;
};
#define ip6_vfc		ip6_ctlun.ip6_un2_vfc
#define ip6_flow	ip6_ctlun.ip6_un1.ip6_un1_flow
#define ip6_plen	ip6_ctlun.ip6_un1.ip6_un1_plen
#define ip6_nxt		ip6_ctlun.ip6_un1.ip6_un1_nxt
#define ip6_hlim	ip6_ctlun.ip6_un1.ip6_un1_hlim
#define ip6_hops	ip6_ctlun.ip6_un1.ip6_un1_hlim

/*
 * The first two bytes of most extension headers. ip6e_nxt is the type of the next header. ip6e_len
 * is the length of this header in units of 8 bytes, minus 1.
 */
struct ip6_ext {
	uint8_t ip6e_nxt;
	uint8_t ip6e_len;
};

/*
 * Two extension headers that contain options. Every router on the packet's path reads the options
 * after struct ip6_hbh. Only the destination reads the options after struct ip6_dest.
 */
struct ip6_hbh {
	uint8_t ip6h_nxt;
	uint8_t ip6h_len;
};

struct ip6_dest {
	uint8_t ip6d_nxt;
	uint8_t ip6d_len;
};

/*
 * The routing header. struct ip6_rthdr is the start of every type of routing header. struct
 * ip6_rthdr0 is the routing header of type 0, which contains addresses.
 */
struct ip6_rthdr {
	uint8_t ip6r_nxt;
	uint8_t ip6r_len;
	uint8_t ip6r_type;
	uint8_t ip6r_segleft;
};

__extension__ struct ip6_rthdr0 {
	uint8_t ip6r0_nxt;
	uint8_t ip6r0_len;
	uint8_t ip6r0_type;
	uint8_t ip6r0_segleft;
	uint8_t ip6r0_reserved;
	uint8_t ip6r0_slmap[3];
	__extension__ struct in6_addr ip6r0_addr[__RING3_FLEXIBLE];
};

/* The fragment header, an extension header of IPv6. */
struct ip6_frag {
	uint8_t ip6f_nxt;
	uint8_t ip6f_reserved;
	/*
	 * Flags and the offset of the fragment, in network byte order. IP6F_MORE_FRAG is the only
	 * flag. IP6F_OFF_MASK selects the offset. ntohs then converts the offset to a number of
	 * bytes.
	 */
	uint16_t ip6f_offlg;
	uint32_t ip6f_ident;
};
#define IP6F_OFF_MASK		0xf8ff
#define IP6F_RESERVED_MASK	0x0600
#define IP6F_MORE_FRAG		0x0100

/*
 * The start of an IPv6 option. The upper two bits of ip6o_type say what a node does if it does not
 * know the option. IP6OPT_TYPE selects these bits. IP6OPT_TYPE_MUTABLE means that routers may
 * change the option's data.
 */
struct ip6_opt {
	uint8_t ip6o_type;
	uint8_t ip6o_len;
};
#define IP6OPT_TYPE(o)		((o) & 0xc0)
#define IP6OPT_TYPE_SKIP	0x00
#define IP6OPT_TYPE_DISCARD	0x40
#define IP6OPT_TYPE_FORCEICMP	0x80
#define IP6OPT_TYPE_ICMP	0xc0
#define IP6OPT_TYPE_MUTABLE	0x20

#define IP6OPT_PAD1		0
#define IP6OPT_PADN		1
#define IP6OPT_JUMBO		0xc2
#define IP6OPT_NSAP_ADDR	0xc3
#define IP6OPT_TUNNEL_LIMIT	0x04
#define IP6OPT_ROUTER_ALERT	0x05

struct ip6_opt_jumbo {
	uint8_t ip6oj_type;
	uint8_t ip6oj_len;
	uint8_t ip6oj_jumbo_len[4];
};
#define IP6OPT_JUMBO_LEN	6

struct ip6_opt_nsap {
	uint8_t ip6on_type;
	uint8_t ip6on_len;
	uint8_t ip6on_src_nsap_len;
	uint8_t ip6on_dst_nsap_len;
};

struct ip6_opt_tunnel {
	uint8_t ip6ot_type;
	uint8_t ip6ot_len;
	uint8_t ip6ot_encap_limit;
};

struct ip6_opt_router {
	uint8_t ip6or_type;
	uint8_t ip6or_len;
	uint8_t ip6or_value[2];
};

/*
 * Values of ip6or_value, in network byte order. They say which kind of message the routers must
 * examine.
 */
#define IP6_ALERT_MLD		0x0000
#define IP6_ALERT_RSVP		0x0100
#define IP6_ALERT_AN		0x0200

#endif
