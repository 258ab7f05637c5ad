/* SPDX-License-Identifier: MIT */
/*
 * <sys/socket.h>: functions that create and connect sockets, and send and receive data. See
 * socket(7).
 */
#ifndef _SYS_SOCKET_H
#define _SYS_SOCKET_H

#include <features.h>
#include <bits/decl.h>

#define __NEED_gid_t
#define __NEED_pid_t
#define __NEED_sa_family_t
#define __NEED_size_t
#define __NEED_socklen_t
#define __NEED_ssize_t
#define __NEED_struct_iovec
#define __NEED_uid_t
#include <bits/alltypes.h>
#include <bits/socket.h>

/* Address families: values of sa_family. */
#define AF_UNSPEC	0
#define AF_LOCAL	1
#define AF_UNIX		AF_LOCAL
#define AF_FILE		AF_LOCAL
#define AF_INET		2
#define AF_AX25		3
#define AF_IPX		4
#define AF_APPLETALK	5
#define AF_NETROM	6
#define AF_BRIDGE	7
#define AF_ATMPVC	8
#define AF_X25		9
#define AF_INET6	10
#define AF_ROSE		11
#define AF_DECnet	12
#define AF_NETBEUI	13
#define AF_SECURITY	14
#define AF_KEY		15
#define AF_NETLINK	16
#define AF_ROUTE	AF_NETLINK
#define AF_PACKET	17
#define AF_ASH		18
#define AF_ECONET	19
#define AF_ATMSVC	20
#define AF_RDS		21
#define AF_SNA		22
#define AF_IRDA		23
#define AF_PPPOX	24
#define AF_WANPIPE	25
#define AF_LLC		26
#define AF_IB		27
#define AF_MPLS		28
#define AF_CAN		29
#define AF_TIPC		30
#define AF_BLUETOOTH	31
#define AF_IUCV		32
#define AF_RXRPC	33
#define AF_ISDN		34
#define AF_PHONET	35
#define AF_IEEE802154	36
#define AF_CAIF		37
#define AF_ALG		38
#define AF_NFC		39
#define AF_VSOCK	40
#define AF_KCM		41
#define AF_QIPCRTR	42
#define AF_SMC		43
#define AF_XDP		44
#define AF_MCTP		45
#define AF_MAX		46

/*
 * Protocol families: values of the first argument of socket. Each has the same number as the
 * address family AF_... of the same name.
 */
#define PF_UNSPEC	AF_UNSPEC
#define PF_LOCAL	AF_LOCAL
#define PF_UNIX		AF_UNIX
#define PF_FILE		AF_FILE
#define PF_INET		AF_INET
#define PF_AX25		AF_AX25
#define PF_IPX		AF_IPX
#define PF_APPLETALK	AF_APPLETALK
#define PF_NETROM	AF_NETROM
#define PF_BRIDGE	AF_BRIDGE
#define PF_ATMPVC	AF_ATMPVC
#define PF_X25		AF_X25
#define PF_INET6	AF_INET6
#define PF_ROSE		AF_ROSE
#define PF_DECnet	AF_DECnet
#define PF_NETBEUI	AF_NETBEUI
#define PF_SECURITY	AF_SECURITY
#define PF_KEY		AF_KEY
#define PF_NETLINK	AF_NETLINK
#define PF_ROUTE	AF_ROUTE
#define PF_PACKET	AF_PACKET
#define PF_ASH		AF_ASH
#define PF_ECONET	AF_ECONET
#define PF_ATMSVC	AF_ATMSVC
#define PF_RDS		AF_RDS
#define PF_SNA		AF_SNA
#define PF_IRDA		AF_IRDA
#define PF_PPPOX	AF_PPPOX
#define PF_WANPIPE	AF_WANPIPE
#define PF_LLC		AF_LLC
#define PF_IB		AF_IB
#define PF_MPLS		AF_MPLS
#define PF_CAN		AF_CAN
#define PF_TIPC		AF_TIPC
#define PF_BLUETOOTH	AF_BLUETOOTH
#define PF_IUCV		AF_IUCV
#define PF_RXRPC	AF_RXRPC
#define PF_ISDN		AF_ISDN
#define PF_PHONET	AF_PHONET
#define PF_IEEE802154	AF_IEEE802154
#define PF_CAIF		AF_CAIF
#define PF_ALG		AF_ALG
#define PF_NFC		AF_NFC
#define PF_VSOCK	AF_VSOCK
#define PF_KCM		AF_KCM
#define PF_QIPCRTR	AF_QIPCRTR
#define PF_SMC		AF_SMC
#define PF_XDP		AF_XDP
#define PF_MCTP		AF_MCTP
#define PF_MAX		AF_MAX

/* Socket types: values of the second argument of socket. */
#define SOCK_STREAM	1
#define SOCK_DGRAM	2
#define SOCK_RAW	3
#define SOCK_RDM	4
#define SOCK_SEQPACKET	5
#define SOCK_DCCP	6
#define SOCK_PACKET	10

/* Flags for the second argument of socket and socketpair, and for the last argument of accept4. */
#define SOCK_CLOEXEC	02000000
#define SOCK_NONBLOCK	04000

/* Values of the second argument (how) of shutdown. */
#define SHUT_RD		0
#define SHUT_WR		1
#define SHUT_RDWR	2

/*
 * A usual value of the argument backlog of listen. /proc/sys/net/core/somaxconn contains the
 * maximum that the kernel allows.
 */
#define SOMAXCONN	128

/*
 * Protocol levels: values of the argument level of getsockopt and setsockopt, and of cmsg_level.
 * See include/linux/socket.h in the sources of Linux.
 */
#define SOL_SOCKET	1
#define SOL_IP		0
#define SOL_IPV6	41
#define SOL_ICMPV6	58
#define SOL_RAW		255
#define SOL_DECNET	261
#define SOL_X25		262
#define SOL_PACKET	263
#define SOL_ATM		264
#define SOL_AAL		265
#define SOL_IRDA	266
#define SOL_NETBEUI	267
#define SOL_LLC		268
#define SOL_DCCP	269
#define SOL_NETLINK	270
#define SOL_TIPC	271
#define SOL_RXRPC	272
#define SOL_PPPOL2TP	273
#define SOL_BLUETOOTH	274
#define SOL_PNPIPE	275
#define SOL_RDS		276
#define SOL_IUCV	277
#define SOL_CAIF	278
#define SOL_ALG		279
#define SOL_NFC		280
#define SOL_KCM		281
#define SOL_TLS		282
#define SOL_XDP		283
#define SOL_MPTCP	284
#define SOL_MCTP	285
#define SOL_SMC		286
#define SOL_VSOCK	287

/*
 * Socket options of the level SOL_SOCKET. See socket(7), <asm-generic/socket.h>. The options
 * SO_RCVTIMEO, SO_SNDTIMEO and SO_TIMESTAMP... have other numbers on 32-bit architectures, so
 * <bits/socket.h> defines them.
 */
#define SO_DEBUG		1
#define SO_REUSEADDR		2
#define SO_TYPE			3
#define SO_ERROR		4
#define SO_DONTROUTE		5
#define SO_BROADCAST		6
#define SO_SNDBUF		7
#define SO_RCVBUF		8
#define SO_KEEPALIVE		9
#define SO_OOBINLINE		10
#define SO_NO_CHECK		11
#define SO_PRIORITY		12
#define SO_LINGER		13
#define SO_BSDCOMPAT		14
#define SO_REUSEPORT		15
#define SO_PASSCRED		16
#define SO_PEERCRED		17
#define SO_RCVLOWAT		18
#define SO_SNDLOWAT		19
#define SO_SECURITY_AUTHENTICATION	22
#define SO_SECURITY_ENCRYPTION_TRANSPORT	23
#define SO_SECURITY_ENCRYPTION_NETWORK	24
#define SO_BINDTODEVICE		25
#define SO_ATTACH_FILTER	26
#define SO_DETACH_FILTER	27
#define SO_GET_FILTER		SO_ATTACH_FILTER
#define SO_PEERNAME		28
#define SO_ACCEPTCONN		30
#define SO_PEERSEC		31
#define SO_SNDBUFFORCE		32
#define SO_RCVBUFFORCE		33
#define SO_PASSSEC		34
#define SO_MARK			36
#define SO_PROTOCOL		38
#define SO_DOMAIN		39
#define SO_RXQ_OVFL		40
#define SO_WIFI_STATUS		41
#define SO_PEEK_OFF		42
#define SO_NOFCS		43
#define SO_LOCK_FILTER		44
#define SO_SELECT_ERR_QUEUE	45
#define SO_BUSY_POLL		46
#define SO_MAX_PACING_RATE	47
#define SO_BPF_EXTENSIONS	48
#define SO_INCOMING_CPU		49
#define SO_ATTACH_BPF		50
#define SO_DETACH_BPF		SO_DETACH_FILTER
#define SO_ATTACH_REUSEPORT_CBPF	51
#define SO_ATTACH_REUSEPORT_EBPF	52
#define SO_CNX_ADVICE		53
#define SO_MEMINFO		55
#define SO_INCOMING_NAPI_ID	56
#define SO_COOKIE		57
#define SO_PEERGROUPS		59
#define SO_ZEROCOPY		60
#define SO_TXTIME		61
#define SO_BINDTOIFINDEX	62
#define SO_DETACH_REUSEPORT_BPF	68
#define SO_PREFER_BUSY_POLL	69
#define SO_BUSY_POLL_BUDGET	70
#define SO_NETNS_COOKIE		71
#define SO_BUF_LOCK		72
#define SO_RESERVE_MEM		73
#define SO_TXREHASH		74
#define SO_RCVMARK		75
#define SO_PASSPIDFD		76
#define SO_PEERPIDFD		77
#define SO_DEVMEM_LINEAR	78
#define SO_DEVMEM_DMABUF	79
#define SO_DEVMEM_DONTNEED	80
#define SO_RCVPRIORITY		82
#define SO_PASSRIGHTS		83

/*
 * Control messages of the level SOL_SOCKET: values of cmsg_type. The comments tell the type of the
 * data in the message.
 */
#define SCM_RIGHTS		0x01		/* array of int: the descriptors to send */
#define SCM_CREDENTIALS		0x02		/* struct ucred */
#define SCM_SECURITY		0x03
#define SCM_PIDFD		0x04
#define SCM_TIMESTAMP		SO_TIMESTAMP	/* struct timeval */
#define SCM_TIMESTAMPNS		SO_TIMESTAMPNS	/* struct timespec */
#define SCM_TIMESTAMPING	SO_TIMESTAMPING	/* array of three struct timespec */
#define SCM_WIFI_STATUS		SO_WIFI_STATUS
#define SCM_TIMESTAMPING_OPT_STATS	54
#define SCM_TIMESTAMPING_PKTINFO	58
#define SCM_TXTIME		SO_TXTIME
#define SCM_DEVMEM_LINEAR	SO_DEVMEM_LINEAR
#define SCM_DEVMEM_DMABUF	SO_DEVMEM_DMABUF
#define SCM_TS_OPT_ID		81

/* Flags of send and recv. recvmsg writes some of these flags to msg_flags. See send(2), recv(2). */
#define MSG_OOB		0x0001
#define MSG_PEEK	0x0002
#define MSG_DONTROUTE	0x0004
#define MSG_TRYHARD	MSG_DONTROUTE
#define MSG_CTRUNC	0x0008
#define MSG_PROXY	0x0010
#define MSG_TRUNC	0x0020
#define MSG_DONTWAIT	0x0040
#define MSG_EOR		0x0080
#define MSG_WAITALL	0x0100
#define MSG_FIN		0x0200
#define MSG_SYN		0x0400
#define MSG_CONFIRM	0x0800
#define MSG_RST		0x1000
#define MSG_ERRQUEUE	0x2000
#define MSG_NOSIGNAL	0x4000
#define MSG_MORE	0x8000
#define MSG_WAITFORONE	0x10000
#define MSG_BATCH	0x40000
#define MSG_SOCK_DEVMEM	0x2000000
#define MSG_ZEROCOPY	0x4000000
#define MSG_FASTOPEN	0x20000000
#define MSG_CMSG_CLOEXEC	0x40000000

/* The first member of every socket address is the address family, as in this structure. */
struct sockaddr {
	sa_family_t sa_family;		/* AF_... */
	char sa_data[14];
};

/* This structure is large enough for a socket address of any family. */
struct sockaddr_storage {
	sa_family_t ss_family;
	char __ss_padding[128 - sizeof(long) - sizeof(sa_family_t)];
	unsigned long __ss_align;
};

/*
 * The argument of sendmsg and recvmsg. The structure describes one message: address, data buffers
 * and control messages.
 */
struct msghdr {
	void *msg_name;			/* points to the peer's address, or is NULL */
	socklen_t msg_namelen;
	struct iovec *msg_iov;		/* the buffers */
	int msg_iovlen;			/* number of buffers */
	__RING3_LENGTH_END(__pad1)
	void *msg_control;		/* control messages; see CMSG_FIRSTHDR */
	socklen_t msg_controllen;
	__RING3_LENGTH_END(__pad2)
	int msg_flags;			/* recvmsg sets MSG_TRUNC, MSG_CTRUNC ... */
};

/* Every control message begins with this header. The data of the message follow. */
struct cmsghdr {
	socklen_t cmsg_len;		/* CMSG_LEN(length of the data in bytes) */
	__RING3_LENGTH_END(__pad1)
	int cmsg_level;			/* SOL_... */
	int cmsg_type;			/* SCM_... */
};

/* The value of the socket option SO_LINGER has this type. */
struct linger {
	/* If l_onoff is not 0, close waits until the kernel has sent all data. */
	int l_onoff;
	/* The maximum time in seconds that close waits. With 0, TCP discards unsent data. */
	int l_linger;
};

/*
 * Macros for the control messages in msg_control. length is the number of bytes of data in one
 * control message. See cmsg(3).
 * CMSG_SPACE(length): the number of bytes that the control message needs in msg_control.
 * CMSG_LEN(length): the value of cmsg_len.
 * CMSG_DATA(cmsg): a pointer to the data of the control message *cmsg.
 * CMSG_FIRSTHDR(msghdr): a pointer to the first control message, or NULL.
 * CMSG_NXTHDR(msghdr, cmsg): a pointer to the control message after *cmsg, or NULL.
 */
#define CMSG_ALIGN(length)	(((length) + sizeof(size_t) - 1) & ~(sizeof(size_t) - 1))
#define CMSG_SPACE(length)	(CMSG_ALIGN(sizeof(struct cmsghdr)) + CMSG_ALIGN(length))
#define CMSG_LEN(length)	(CMSG_ALIGN(sizeof(struct cmsghdr)) + (length))
#define CMSG_DATA(cmsg)		((unsigned char *)((struct cmsghdr *)(cmsg) + 1))
#define CMSG_FIRSTHDR(msghdr)	((msghdr)->msg_controllen >= sizeof(struct cmsghdr) ? \
	(struct cmsghdr *)(msghdr)->msg_control : (struct cmsghdr *)0)

/* __CMSG_REST(msghdr, cmsg) is the number of bytes from *cmsg to the end of msg_control. */
#define __CMSG_REST(msghdr, cmsg)	((size_t)((unsigned char *)(msghdr)->msg_control + \
	(msghdr)->msg_controllen - (unsigned char *)(cmsg)))
#define CMSG_NXTHDR(msghdr, cmsg)	((cmsg)->cmsg_len < sizeof(struct cmsghdr) || \
	(cmsg)->cmsg_len > __CMSG_REST(msghdr, cmsg) || \
	CMSG_ALIGN((cmsg)->cmsg_len) + sizeof(struct cmsghdr) > __CMSG_REST(msghdr, cmsg) ? \
	(struct cmsghdr *)0 : \
	(struct cmsghdr *)((unsigned char *)(cmsg) + CMSG_ALIGN((cmsg)->cmsg_len)))

#ifdef _GNU_SOURCE
/*
 * The ids of the process, user and group at the other end of a Unix domain socket. SCM_CREDENTIALS
 * and SO_PEERCRED use this structure. See unix(7).
 */
struct ucred {
	pid_t pid;
	uid_t uid;
	gid_t gid;
};

/* sendmmsg and recvmmsg take an array of this structure. Each element describes one message. */
struct mmsghdr {
	struct msghdr msg_hdr;
	unsigned int msg_len;		/* number of bytes that were sent or received */
};
#endif

__RING3_BEGIN_DECLS

/*
 * socket(2): creates a socket. domain is one of PF_..., and type is one of SOCK_... If protocol is
 * 0, the kernel chooses the usual protocol for type. Returns a descriptor or -1. Fails with
 * EAFNOSUPPORT, EPROTONOSUPPORT, EINVAL, EMFILE or another error.
 */
int socket(int __domain, int __type, int __protocol);

/*
 * socketpair(2): creates two sockets that are connected to each other, and writes their descriptors
 * to sv. Returns 0 or -1. Fails with EOPNOTSUPP, EFAULT, or an error that socket can also return.
 */
int socketpair(int __domain, int __type, int __protocol, int __sv[2]);

/*
 * bind(2): sets the socket's own address to *addr, which has addrlen bytes. Returns 0 or -1. Fails
 * with EADDRINUSE, EACCES, EINVAL or another error.
 */
int bind(int __sockfd, const struct sockaddr *__addr, socklen_t __addrlen);

/*
 * connect(2): connects the socket to the address *addr. Returns 0 or -1. Fails with ECONNREFUSED,
 * ETIMEDOUT or another error. After the errors EINPROGRESS and EINTR the kernel continues to
 * connect. On a datagram socket, the call only stores *addr as the address of the peer. If the
 * family in *addr is AF_UNSPEC, the call removes the stored address.
 */
int connect(int __sockfd, const struct sockaddr *__addr, socklen_t __addrlen);

/*
 * listen(2): makes the socket accept connections. Up to backlog connections wait in the queue of
 * the socket. Returns 0 or -1.
 */
int listen(int __sockfd, int __backlog);

/*
 * accept(2): takes the first connection from the queue of the socket. Returns a new descriptor for
 * the connection, or -1. If addr is not NULL, writes at most *addrlen bytes of the peer's address
 * to *addr. Then writes the full length of the address to *addrlen.
 */
int accept(int __sockfd, struct sockaddr *__addr, socklen_t *__addrlen);

/*
 * accept4(2): does the same as accept, but has an argument flags. SOCK_CLOEXEC and SOCK_NONBLOCK in
 * flags apply to the new descriptor.
 */
int accept4(int __sockfd, struct sockaddr *__addr, socklen_t *__addrlen, int __flags);

/*
 * getsockname(2): writes the socket's own address to *addr. getpeername(2): writes the address of
 * the socket's peer. Both write at most *addrlen bytes, and then the full length of the address to
 * *addrlen. Both return 0 or -1.
 */
int getsockname(int __sockfd, struct sockaddr *__addr, socklen_t *__addrlen);
int getpeername(int __sockfd, struct sockaddr *__addr, socklen_t *__addrlen);

/*
 * getsockopt(2): writes at most *optlen bytes of the option's value to optval. Then writes how many
 * bytes these are to *optlen. setsockopt(2): sets the option to the value at optval. Both
 * return 0 or -1. Both fail with ENOPROTOOPT, EINVAL or another error. Times in the values have 64
 * bits on every architecture.
 */
int getsockopt(int __sockfd, int __level, int __optname, void *__optval, socklen_t *__optlen);
int setsockopt(int __sockfd, int __level, int __optname, const void *__optval, socklen_t __optlen);

/*
 * shutdown(2): ends one or both directions of a connection. The argument how (SHUT_...) chooses the
 * directions. The call affects all processes that share the socket. Returns 0 or -1.
 */
int shutdown(int __sockfd, int __how);

/*
 * send(2): sends the len bytes at buf to the socket's peer. sendto(2): sends the len bytes at buf
 * to the address dest_addr. A connected stream socket ignores dest_addr or fails with EISCONN. Both
 * return the number of bytes sent, or -1. Both fail with EAGAIN, EPIPE, EMSGSIZE or another error.
 * With EPIPE the kernel also sends SIGPIPE to the caller, unless flags contains MSG_NOSIGNAL.
 */
ssize_t send(int __sockfd, const void *__buf, size_t __len, int __flags);
ssize_t sendto(int __sockfd, const void *__buf, size_t __len, int __flags,
	       const struct sockaddr *__dest_addr, socklen_t __addrlen);

/*
 * sendmsg(2): sends the data buffers and control messages of *msg. Returns the number of bytes
 * sent, or -1. A 64-bit kernel reads 64 bits of each cmsg_len, but cmsg_len has only 32 bits. So on
 * 64-bit architectures sendmsg first sets the padding __pad1 after each cmsg_len to 0. sendmmsg
 * does the same, and also sets the padding in each msg_hdr to 0.
 */
ssize_t sendmsg(int __sockfd, const struct msghdr *__msg, int __flags);

/*
 * recv(2): receives up to len bytes into buf. recvfrom(2): does the same as recv, and writes the
 * sender's address as accept does. recvmsg(2): receives data into the buffers of *msg, receives
 * control messages, and updates the lengths and flags in *msg. All three return the number of bytes
 * received, 0 at the end of a connection, or -1. All fail with EAGAIN, EINTR, ECONNRESET or another
 * error.
 */
ssize_t recv(int __sockfd, void *__buf, size_t __len, int __flags);
ssize_t recvfrom(int __sockfd, void *__buf, size_t __len, int __flags,
		 struct sockaddr *__src_addr, socklen_t *__addrlen);
ssize_t recvmsg(int __sockfd, struct msghdr *__msg, int __flags);

#ifdef _GNU_SOURCE
struct timespec;

/*
 * sendmmsg(2): sends up to vlen messages. For each message, writes the number of bytes sent to
 * msg_len. Returns the number of messages sent. Returns -1 if no message was sent.
 */
int sendmmsg(int __sockfd, struct mmsghdr *__msgvec, unsigned int __vlen, unsigned int __flags);

/*
 * recvmmsg(2): receives up to vlen messages. On 64-bit architectures recvmmsg receives at most 1024
 * messages. With MSG_WAITFORONE, recvmmsg waits only for the first message. The kernel checks the
 * timeout only after it receives a message. Writes the remaining time to *timeout. Returns the
 * number of messages received. Returns -1 if no message was received.
 */
int recvmmsg(int __sockfd, struct mmsghdr *__msgvec, unsigned int __vlen, unsigned int __flags,
	     struct timespec *__timeout);
#endif

__RING3_END_DECLS

#endif
