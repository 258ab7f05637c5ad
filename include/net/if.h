/* SPDX-License-Identifier: MIT */
/*
 * <net/if.h>: structures and flags for the ioctls of network interfaces. netdevice(7). ring3 does
 * not have library functions such as if_nametoindex.
 */
#ifndef _NET_IF_H
#define _NET_IF_H

#include <features.h>

/* Maximum size of an interface's name in bytes, including the NUL. */
#define IF_NAMESIZE	16

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#include <sys/socket.h>

#ifndef _LINUX_IF_H
#undef __UAPI_DEF_IF_IFNAMSIZ
#define __UAPI_DEF_IF_IFNAMSIZ	0
#undef __UAPI_DEF_IF_NET_DEVICE_FLAGS
#define __UAPI_DEF_IF_NET_DEVICE_FLAGS	0
#undef __UAPI_DEF_IF_NET_DEVICE_FLAGS_LOWER_UP_DORMANT_ECHO
#define __UAPI_DEF_IF_NET_DEVICE_FLAGS_LOWER_UP_DORMANT_ECHO	0
#undef __UAPI_DEF_IF_IFMAP
#define __UAPI_DEF_IF_IFMAP	0
#undef __UAPI_DEF_IF_IFREQ
#define __UAPI_DEF_IF_IFREQ	0
#undef __UAPI_DEF_IF_IFCONF
#define __UAPI_DEF_IF_IFCONF	0

#define IFNAMSIZ	IF_NAMESIZE
#define IFHWADDRLEN	6

/*
 * Bits of ifr_flags: properties of a network interface. IFF_LOWER_UP, IFF_DORMANT and IFF_ECHO do
 * not fit into ifr_flags. A program reads them from ifi_flags in a message of rtnetlink(7).
 */
#define IFF_UP		0x1
#define IFF_BROADCAST	0x2
#define IFF_DEBUG	0x4
#define IFF_LOOPBACK	0x8
#define IFF_POINTOPOINT	0x10
#define IFF_NOTRAILERS	0x20
#define IFF_RUNNING	0x40
#define IFF_NOARP	0x80
#define IFF_PROMISC	0x100
#define IFF_ALLMULTI	0x200
#define IFF_MASTER	0x400
#define IFF_SLAVE	0x800
#define IFF_MULTICAST	0x1000
#define IFF_PORTSEL	0x2000
#define IFF_AUTOMEDIA	0x4000
#define IFF_DYNAMIC	0x8000
#define IFF_LOWER_UP	0x10000
#define IFF_DORMANT	0x20000
#define IFF_ECHO	0x40000
/* The flags that a program cannot change. */
#define IFF_VOLATILE	(IFF_LOOPBACK | IFF_POINTOPOINT | IFF_BROADCAST | IFF_ECHO | IFF_MASTER | \
			 IFF_SLAVE | IFF_RUNNING | IFF_LOWER_UP | IFF_DORMANT)

struct ifmap {
	unsigned long mem_start;
	unsigned long mem_end;
	unsigned short base_addr;
	unsigned char irq;
	unsigned char dma;
	unsigned char port;
};

/* Argument of an ioctl on one network interface, for example SIOCGIFADDR or SIOCSIFFLAGS. */
struct ifreq {
	union {
		char ifrn_name[IFNAMSIZ];
	} ifr_ifrn;
	union {
		struct sockaddr ifru_addr;
		struct sockaddr ifru_dstaddr;
		struct sockaddr ifru_broadaddr;
		struct sockaddr ifru_netmask;
		struct sockaddr ifru_hwaddr;
		short ifru_flags;
		int ifru_ivalue;
		int ifru_mtu;
		struct ifmap ifru_map;
		char ifru_slave[IFNAMSIZ];
		char ifru_newname[IFNAMSIZ];
		char *ifru_data;
	} ifr_ifru;
};

/* Argument of the ioctl SIOCGIFCONF, which lists the IPv4 addresses of the network interfaces. */
struct ifconf {
	int ifc_len;
	union {
		char *ifcu_buf;
		struct ifreq *ifcu_req;
	} ifc_ifcu;
};
#endif

#define ifr_name	ifr_ifrn.ifrn_name
#define ifr_hwaddr	ifr_ifru.ifru_hwaddr
#define ifr_addr	ifr_ifru.ifru_addr
#define ifr_dstaddr	ifr_ifru.ifru_dstaddr
#define ifr_broadaddr	ifr_ifru.ifru_broadaddr
#define ifr_netmask	ifr_ifru.ifru_netmask
#define ifr_flags	ifr_ifru.ifru_flags
#define ifr_metric	ifr_ifru.ifru_ivalue
#define ifr_mtu		ifr_ifru.ifru_mtu
#define ifr_map		ifr_ifru.ifru_map
#define ifr_slave	ifr_ifru.ifru_slave
#define ifr_data	ifr_ifru.ifru_data
#define ifr_ifindex	ifr_ifru.ifru_ivalue
#define ifr_bandwidth	ifr_ifru.ifru_ivalue
#define ifr_qlen	ifr_ifru.ifru_ivalue
#define ifr_newname	ifr_ifru.ifru_newname
#define ifc_buf		ifc_ifcu.ifcu_buf
#define ifc_req		ifc_ifcu.ifcu_req
#endif

#endif
