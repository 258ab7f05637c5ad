/* SPDX-License-Identifier: MIT */
/*
 * <netpacket/packet.h>: addresses and options of packet sockets (AF_PACKET). A packet socket sends
 * and receives whole frames. packet(7).
 */
#ifndef _NETPACKET_PACKET_H
#define _NETPACKET_PACKET_H

/* If a program included <linux/if_packet.h> before, that header has defined the names below. */
#ifndef __LINUX_IF_PACKET_H
/* Address of a packet socket. It contains a network interface and a hardware address. */
struct sockaddr_ll {
	unsigned short sll_family;	/* AF_PACKET */
	unsigned short sll_protocol;	/* ETH_P_..., in network byte order */
	int sll_ifindex;		/* index of the interface; in bind 0 means every one */
	unsigned short sll_hatype;	/* ARPHRD_... */
	unsigned char sll_pkttype;	/* PACKET_HOST ... */
	unsigned char sll_halen;	/* length of sll_addr in bytes */
	unsigned char sll_addr[8];
};

/* Value of the socket options PACKET_ADD_MEMBERSHIP and PACKET_DROP_MEMBERSHIP. */
struct packet_mreq {
	int mr_ifindex;
	unsigned short mr_type;		/* PACKET_MR_... */
	unsigned short mr_alen;
	unsigned char mr_address[8];
};

/* Values of sll_pkttype. They say to whom the frame was sent. Linux: linux/if_packet.h. */
#define PACKET_HOST		0
#define PACKET_BROADCAST	1
#define PACKET_MULTICAST	2
#define PACKET_OTHERHOST	3
#define PACKET_OUTGOING		4
#define PACKET_LOOPBACK		5
#define PACKET_FASTROUTE	6

/* Socket options of level SOL_PACKET. */
#define PACKET_ADD_MEMBERSHIP	1
#define PACKET_DROP_MEMBERSHIP	2
#define PACKET_RECV_OUTPUT	3
#define PACKET_RX_RING		5
#define PACKET_STATISTICS	6
#define PACKET_COPY_THRESH	7
#define PACKET_AUXDATA		8
#define PACKET_ORIGDEV		9
#define PACKET_VERSION		10
#define PACKET_HDRLEN		11
#define PACKET_RESERVE		12
#define PACKET_TX_RING		13
#define PACKET_LOSS		14
#define PACKET_VNET_HDR		15
#define PACKET_TX_TIMESTAMP	16
#define PACKET_TIMESTAMP	17
#define PACKET_FANOUT		18
#define PACKET_TX_HAS_OFF	19
#define PACKET_QDISC_BYPASS	20
#define PACKET_ROLLOVER_STATS	21
#define PACKET_FANOUT_DATA	22
#define PACKET_IGNORE_OUTGOING	23

/*
 * Values of mr_type. They say which frames the interface must also accept, although the frames were
 * not sent to the interface's address.
 */
#define PACKET_MR_MULTICAST	0
#define PACKET_MR_PROMISC	1
#define PACKET_MR_ALLMULTI	2
#define PACKET_MR_UNICAST	3
#endif

#endif
