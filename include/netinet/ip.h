/* SPDX-License-Identifier: MIT */
/*
 * <netinet/ip.h>: the IPv4 header and its options. Some structures are defined twice: with Linux's
 * names and with BSD's names. ip(7), raw(7).
 */
#ifndef _NETINET_IP_H
#define _NETINET_IP_H

#include <features.h>
#include <bits/decl.h>
#include <netinet/in.h>

#ifndef _LINUX_IP_H
#define _LINUX_IP_H		/* include guard: makes <linux/ip.h> empty */

/*
 * The IPv4 header with the member names of Linux. Members of more than 8 bits are in network byte
 * order.
 */
__extension__ struct iphdr {
	__extension__ uint8_t ihl:4;		/* header length in 32-bit words */
	__extension__ uint8_t version:4;	/* IPVERSION */
	uint8_t tos;
	uint16_t tot_len;
	uint16_t id;
	/* The flags IP_DF and IP_MF, and the offset of the fragment in units of 8 bytes. */
	uint16_t frag_off;
	uint8_t ttl;
	uint8_t protocol;		/* IPPROTO_... */
	uint16_t check;
	__extension__ union {
		__extension__ struct {
			uint32_t saddr;
			uint32_t daddr;
		};
		struct {
			uint32_t saddr;
			uint32_t daddr;
		} addrs;
	};
};

/*
 * Values of the member tos. Its upper 3 bits are the precedence (IPTOS_PREC_...). Its bits 1 to 4
 * are the type of service (IPTOS_LOWDELAY to IPTOS_MINCOST).
 */
#define IPTOS_TOS_MASK		0x1E
#define IPTOS_TOS(tos)		((tos) & IPTOS_TOS_MASK)
#define IPTOS_LOWDELAY		0x10
#define IPTOS_THROUGHPUT	0x08
#define IPTOS_RELIABILITY	0x04
#define IPTOS_MINCOST		0x02
#define IPTOS_PREC_MASK		0xE0
#define IPTOS_PREC(tos)		((tos) & IPTOS_PREC_MASK)
#define IPTOS_PREC_NETCONTROL		0xe0
#define IPTOS_PREC_INTERNETCONTROL	0xc0
#define IPTOS_PREC_CRITIC_ECP		0xa0
#define IPTOS_PREC_FLASHOVERRIDE	0x80
#define IPTOS_PREC_FLASH		0x60
#define IPTOS_PREC_IMMEDIATE		0x40
#define IPTOS_PREC_PRIORITY		0x20
#define IPTOS_PREC_ROUTINE		0x00

/*
 * The first byte of an option has three parts. The bit IPOPT_COPY is set if every fragment of the
 * datagram must contain the option. IPOPT_CLASS_MASK selects the class, and IPOPT_NUMBER_MASK
 * selects the number of the option. IPOPT_CONTROL to IPOPT_RESERVED2 are the classes.
 */
#define IPOPT_COPY		0x80
#define IPOPT_CLASS_MASK	0x60
#define IPOPT_NUMBER_MASK	0x1f
#define IPOPT_COPIED(o)		((o) & IPOPT_COPY)
#define IPOPT_CLASS(o)		((o) & IPOPT_CLASS_MASK)
#define IPOPT_NUMBER(o)		((o) & IPOPT_NUMBER_MASK)
#define IPOPT_CONTROL		0x00
#define IPOPT_RESERVED1		0x20
#define IPOPT_MEASUREMENT	0x40
#define IPOPT_RESERVED2		0x60

/* Types of IPv4 options. The type is the whole first byte of the option. */
#define IPOPT_END		0
#define IPOPT_NOOP		1
#define IPOPT_RR		7
#define IPOPT_TIMESTAMP		68
#define IPOPT_SEC		130
#define IPOPT_LSRR		131
#define IPOPT_CIPSO		134
#define IPOPT_SID		136
#define IPOPT_SSRR		137
#define IPOPT_RA		148
#define IPOPT_EOL		IPOPT_END
#define IPOPT_NOP		IPOPT_NOOP
#define IPOPT_TS		IPOPT_TIMESTAMP

/*
 * IPOPT_OPTVAL, IPOPT_OLEN and IPOPT_OFFSET are the indices of three bytes in an option: its type,
 * its length and its pointer. The pointer says at which byte of the option the next router reads or
 * writes. The pointer counts from 1. Its smallest value is IPOPT_MINOFF. MAX_IPOPTLEN is the
 * maximum size of all options together, in bytes.
 */
#define IPOPT_OPTVAL		0
#define IPOPT_OLEN		1
#define IPOPT_OFFSET		2
#define IPOPT_MINOFF		4
#define MAX_IPOPTLEN		40

/*
 * Flags of the option IPOPT_TS. With IPOPT_TS_TSONLY, routers record timestamps. With
 * IPOPT_TS_TSANDADDR, routers record timestamps and their addresses. With IPOPT_TS_PRESPEC, the
 * sender lists addresses, and only the routers with these addresses record timestamps.
 */
#define IPOPT_TS_TSONLY		0
#define IPOPT_TS_TSANDADDR	1
#define IPOPT_TS_PRESPEC	3

#define IPVERSION		4
#define MAXTTL			255
#define IPDEFTTL		64
#define IPV4_BEET_PHMAXLEN	8

/* Headers of the IPsec protocols: authentication (AH), encryption (ESP), compression and others. */
__extension__ struct ip_auth_hdr {
	uint8_t nexthdr;
	uint8_t hdrlen;			/* the header's length in 32-bit words, minus 2 */
	uint16_t reserved;
	uint32_t spi;
	uint32_t seq_no;
	__extension__ uint8_t auth_data[__RING3_FLEXIBLE];
};

__extension__ struct ip_esp_hdr {
	uint32_t spi;
	uint32_t seq_no;
	__extension__ uint8_t enc_data[__RING3_FLEXIBLE];
};

struct ip_comp_hdr {
	uint8_t nexthdr;
	uint8_t flags;
	uint16_t cpi;
};

struct ip_beet_phdr {
	uint8_t nexthdr;
	uint8_t hdrlen;
	uint8_t padlen;
	uint8_t reserved;
};

struct ip_iptfs_hdr {
	uint8_t subtype;
	uint8_t flags;
	uint16_t block_offset;
};

__extension__ struct ip_iptfs_cc_hdr {
	uint8_t subtype;
	uint8_t flags;
	uint16_t block_offset;
	uint32_t loss_rate;
	uint64_t rtt_adelay_xdelay;
	uint32_t tval;
	uint32_t techo;
};

/*
 * Indices of settings in the rtnetlink attribute IFLA_INET_CONF. Each setting is also a file in
 * /proc/sys/net/ipv4/conf/.
 */
enum {
	IPV4_DEVCONF_FORWARDING = 1,
	IPV4_DEVCONF_MC_FORWARDING,
	IPV4_DEVCONF_PROXY_ARP,
	IPV4_DEVCONF_ACCEPT_REDIRECTS,
	IPV4_DEVCONF_SECURE_REDIRECTS,
	IPV4_DEVCONF_SEND_REDIRECTS,
	IPV4_DEVCONF_SHARED_MEDIA,
	IPV4_DEVCONF_RP_FILTER,
	IPV4_DEVCONF_ACCEPT_SOURCE_ROUTE,
	IPV4_DEVCONF_BOOTP_RELAY,
	IPV4_DEVCONF_LOG_MARTIANS,
	IPV4_DEVCONF_TAG,
	IPV4_DEVCONF_ARPFILTER,
	IPV4_DEVCONF_MEDIUM_ID,
	IPV4_DEVCONF_NOXFRM,
	IPV4_DEVCONF_NOPOLICY,
	IPV4_DEVCONF_FORCE_IGMP_VERSION,
	IPV4_DEVCONF_ARP_ANNOUNCE,
	IPV4_DEVCONF_ARP_IGNORE,
	IPV4_DEVCONF_PROMOTE_SECONDARIES,
	IPV4_DEVCONF_ARP_ACCEPT,
	IPV4_DEVCONF_ARP_NOTIFY,
	IPV4_DEVCONF_ACCEPT_LOCAL,
	IPV4_DEVCONF_SRC_VMARK,
	IPV4_DEVCONF_PROXY_ARP_PVLAN,
	IPV4_DEVCONF_ROUTE_LOCALNET,
	IPV4_DEVCONF_IGMPV2_UNSOLICITED_REPORT_INTERVAL,
	IPV4_DEVCONF_IGMPV3_UNSOLICITED_REPORT_INTERVAL,
	IPV4_DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN,
	IPV4_DEVCONF_DROP_UNICAST_IN_L2_MULTICAST,
	IPV4_DEVCONF_DROP_GRATUITOUS_ARP,
	IPV4_DEVCONF_BC_FORWARDING,
	IPV4_DEVCONF_ARP_EVICT_NOCARRIER,
	__IPV4_DEVCONF_MAX
};
#define IPV4_DEVCONF_MAX	(__IPV4_DEVCONF_MAX - 1)
#endif

/* The IPv4 header with the member names of BSD. */
__extension__ struct ip {
	__extension__ uint8_t ip_hl:4;
	__extension__ uint8_t ip_v:4;
	uint8_t ip_tos;
	uint16_t ip_len;
	uint16_t ip_id;
	uint16_t ip_off;
	uint8_t ip_ttl;
	uint8_t ip_p;
	uint16_t ip_sum;
	struct in_addr ip_src, ip_dst;
};

/*
 * Bits of ip_off after ntohs. IP_RF is reserved. IP_DF means "don't fragment". IP_MF means "more
 * fragments follow". IP_OFFMASK selects the fragment's offset.
 */
#define IP_RF			0x8000
#define IP_DF			0x4000
#define IP_MF			0x2000
#define IP_OFFMASK		0x1fff

#define IP_MAXPACKET		65535

/*
 * The option IPOPT_TS contains timestamps. struct timestamp has Linux's member names, and struct
 * ip_timestamp has BSD's member names.
 */
__extension__ struct timestamp {
	uint8_t len;
	uint8_t ptr;
	__extension__ uint8_t flags:4;
	__extension__ uint8_t overflow:4;
	uint32_t data[9];
};

__extension__ struct ip_timestamp {
	uint8_t ipt_code;
	uint8_t ipt_len;
	uint8_t ipt_ptr;
	__extension__ uint8_t ipt_flg:4;
	__extension__ uint8_t ipt_oflw:4;
	uint32_t data[9];
};

/*
 * Values of ip_tos as newer RFCs define them. The lower 2 bits (IPTOS_ECN_...) are for explicit
 * congestion notification (RFC 3168). The upper 6 bits (IPTOS_DSCP_... and IPTOS_CLASS_...) are for
 * differentiated services (RFC 2474).
 */
#define IPTOS_ECN_MASK		0x03
#define IPTOS_ECN(x)		((x) & IPTOS_ECN_MASK)
#define IPTOS_ECN_NOT_ECT	0x00
#define IPTOS_ECN_ECT1		0x01
#define IPTOS_ECN_ECT0		0x02
#define IPTOS_ECN_CE		0x03
#define IPTOS_DSCP_MASK		0xfc
#define IPTOS_DSCP(x)		((x) & IPTOS_DSCP_MASK)
#define IPTOS_DSCP_AF11		0x28
#define IPTOS_DSCP_AF12		0x30
#define IPTOS_DSCP_AF13		0x38
#define IPTOS_DSCP_AF21		0x48
#define IPTOS_DSCP_AF22		0x50
#define IPTOS_DSCP_AF23		0x58
#define IPTOS_DSCP_AF31		0x68
#define IPTOS_DSCP_AF32		0x70
#define IPTOS_DSCP_AF33		0x78
#define IPTOS_DSCP_AF41		0x88
#define IPTOS_DSCP_AF42		0x90
#define IPTOS_DSCP_AF43		0x98
#define IPTOS_DSCP_EF		0xb8
#define IPTOS_CLASS_MASK	0xe0
#define IPTOS_CLASS(x)		((x) & IPTOS_CLASS_MASK)
#define IPTOS_CLASS_CS0		0x00
#define IPTOS_CLASS_CS1		0x20
#define IPTOS_CLASS_CS2		0x40
#define IPTOS_CLASS_CS3		0x60
#define IPTOS_CLASS_CS4		0x80
#define IPTOS_CLASS_CS5		0xa0
#define IPTOS_CLASS_CS6		0xc0
#define IPTOS_CLASS_CS7		0xe0
#define IPTOS_CLASS_DEFAULT	IPTOS_CLASS_CS0
#define IPTOS_LOWCOST		0x02

/*
 * IPOPT_DEBMEAS is BSD's name of the option class IPOPT_MEASUREMENT. IPOPT_SECURITY and IPOPT_SATID
 * are BSD's names of IPOPT_SEC and IPOPT_SID. IPOPT_SECUR_... are the security levels in the option
 * IPOPT_SECURITY.
 */
#define IPOPT_DEBMEAS		0x40
#define IPOPT_SECURITY		130
#define IPOPT_SATID		136
#define IPOPT_SECUR_UNCLASS	0x0000
#define IPOPT_SECUR_CONFID	0xf135
#define IPOPT_SECUR_EFTO	0x789a
#define IPOPT_SECUR_MMMM	0xbc4d
#define IPOPT_SECUR_RESTR	0xaf13
#define IPOPT_SECUR_SECRET	0xd788
#define IPOPT_SECUR_TOPSECRET	0x6bc5

#define IPFRAGTTL		60	/* lifetime of an incomplete datagram, in seconds */
#define IPTTLDEC		1
#define IP_MSS			576	/* every host must accept a datagram of this many bytes */

#endif
