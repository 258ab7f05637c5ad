/* SPDX-License-Identifier: MIT */
/* <netinet/tcp.h>: socket options and connection states of TCP, and the TCP header. tcp(7). */
#ifndef _NETINET_TCP_H
#define _NETINET_TCP_H

#include <features.h>

/* Socket options of level IPPROTO_TCP. */
#define TCP_NODELAY		1
#define TCP_MAXSEG		2
#define TCP_CORK		3
#define TCP_KEEPIDLE		4
#define TCP_KEEPINTVL		5
#define TCP_KEEPCNT		6
#define TCP_SYNCNT		7
#define TCP_LINGER2		8
#define TCP_DEFER_ACCEPT	9
#define TCP_WINDOW_CLAMP	10
#define TCP_INFO		11
#define TCP_QUICKACK		12
#define TCP_CONGESTION		13
#define TCP_MD5SIG		14
#define TCP_THIN_LINEAR_TIMEOUTS	16
#define TCP_THIN_DUPACK		17
#define TCP_USER_TIMEOUT	18
#define TCP_REPAIR		19
#define TCP_REPAIR_QUEUE	20
#define TCP_QUEUE_SEQ		21
#define TCP_REPAIR_OPTIONS	22
#define TCP_FASTOPEN		23
#define TCP_TIMESTAMP		24
#define TCP_NOTSENT_LOWAT	25
#define TCP_CC_INFO		26
#define TCP_SAVE_SYN		27
#define TCP_SAVED_SYN		28
#define TCP_REPAIR_WINDOW	29
#define TCP_FASTOPEN_CONNECT	30
#define TCP_ULP			31
#define TCP_MD5SIG_EXT		32
#define TCP_FASTOPEN_KEY	33
#define TCP_FASTOPEN_NO_COOKIE	34
#define TCP_ZEROCOPY_RECEIVE	35
#define TCP_INQ			36
#define TCP_TX_DELAY		37
#define TCP_AO_ADD_KEY		38
#define TCP_AO_DEL_KEY		39
#define TCP_AO_INFO		40
#define TCP_AO_GET_KEYS		41
#define TCP_AO_REPAIR		42
#define TCP_IS_MPTCP		43
#define TCP_RTO_MAX_MS		44
#define TCP_RTO_MIN_US		45
#define TCP_DELACK_MAX_US	46
#define TCP_CM_INQ		TCP_INQ

/* Values of tcpi_state, the state of a TCP connection. */
#define TCP_ESTABLISHED	1
#define TCP_SYN_SENT	2
#define TCP_SYN_RECV	3
#define TCP_FIN_WAIT1	4
#define TCP_FIN_WAIT2	5
#define TCP_TIME_WAIT	6
#define TCP_CLOSE	7
#define TCP_CLOSE_WAIT	8
#define TCP_LAST_ACK	9
#define TCP_LISTEN	10
#define TCP_CLOSING	11

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#include <stdint.h>
#include <sys/socket.h>

#define SOL_TCP		6

/*
 * TCPOPT_... are types of options in a TCP header. TCPOLEN_... are the lengths of these options in
 * bytes.
 */
#define TCPOPT_EOL		0
#define TCPOPT_NOP		1
#define TCPOPT_MAXSEG		2
#define TCPOPT_WINDOW		3
#define TCPOPT_SACK_PERMITTED	4
#define TCPOPT_SACK		5
#define TCPOPT_TIMESTAMP	8
#define TCPOLEN_SACK_PERMITTED	2
#define TCPOLEN_WINDOW		3
#define TCPOLEN_MAXSEG		4
#define TCPOLEN_TIMESTAMP	10
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * A sender often writes two bytes TCPOPT_NOP before a timestamp option, to align the option.
 * TCPOLEN_TSTAMP_APPA is the length of the two bytes and the option. TCPOPT_TSTAMP_HDR contains the
 * first four of these bytes: TCPOPT_NOP twice, the option's type and the option's length.
 */
#define TCPOLEN_TSTAMP_APPA	(TCPOLEN_TIMESTAMP + 2)
#define TCPOPT_TSTAMP_HDR \
	(TCPOPT_NOP << 24 | TCPOPT_NOP << 16 | TCPOPT_TIMESTAMP << 8 | TCPOLEN_TIMESTAMP)

/*
 * TCP_MSS is BSD's default for the maximum segment size in bytes. TCP_MAXWIN is the largest window
 * in bytes without scaling. With scaling, the window is multiplied by at most 2 to the power of
 * TCP_MAX_WINSHIFT.
 */
#define TCP_MSS			512
#define TCP_MAXWIN		65535
#define TCP_MAX_WINSHIFT	14
#endif

/* Bits of th_flags. */
#define TH_FIN		0x01
#define TH_SYN		0x02
#define TH_RST		0x04
#define TH_PUSH		0x08
#define TH_ACK		0x10
#define TH_URG		0x20

typedef uint32_t tcp_seq;

#ifndef _LINUX_TCP_H
#define _LINUX_TCP_H		/* include guard: makes <linux/tcp.h> empty */

#define TCP_MSS_DEFAULT		536U
#define TCP_MSS_DESIRED		1220U

/* The TCP header. Most members have two names: one from Linux and one from BSD. */
__extension__ struct tcphdr {
	__extension__ union {
		__extension__ struct {
			uint16_t source;
			uint16_t dest;
			uint32_t seq;
			uint32_t ack_seq;
			unsigned short res1:4, doff:4, fin:1, syn:1, rst:1, psh:1, ack:1, urg:1, ece:1, cwr:1;
			uint16_t window;
			uint16_t check;
			uint16_t urg_ptr;
		};
		__extension__ struct {
			uint16_t th_sport;
			uint16_t th_dport;
			uint32_t th_seq;
			uint32_t th_ack;
			unsigned char th_x2:4, th_off:4;
			uint8_t th_flags;
			uint16_t th_win;
			uint16_t th_sum;
			uint16_t th_urp;
		};
		__extension__ struct {
			uint32_t __words[3];
			unsigned short __bits:14, res2:2;	/* res2 contains ece and cwr */
		};
	};
};

union tcp_word_hdr {
	struct tcphdr hdr;
	uint32_t words[5];
};
#define tcp_flag_word(tp)	(((union tcp_word_hdr *)(tp))->words[3])

/* Bits of the 32-bit word tcp_flag_word(tp) of a TCP header. The word is in network byte order. */
enum {
	TCP_FLAG_CWR = 0x8000,
	TCP_FLAG_ECE = 0x4000,
	TCP_FLAG_URG = 0x2000,
	TCP_FLAG_ACK = 0x1000,
	TCP_FLAG_PSH = 0x0800,
	TCP_FLAG_RST = 0x0400,
	TCP_FLAG_SYN = 0x0200,
	TCP_FLAG_FIN = 0x0100,
	TCP_FLAG_AE = 0x0001,
	TCP_RESERVED_BITS = 0x000e,
	TCP_DATA_OFFSET = 0x00f0
};

/*
 * Values of four socket options. TCP_REPAIR takes TCP_REPAIR_ON, TCP_REPAIR_OFF or
 * TCP_REPAIR_OFF_NO_WP. TCP_REPAIR_OPTIONS takes struct tcp_repair_opt. TCP_REPAIR_WINDOW takes
 * struct tcp_repair_window. TCP_REPAIR_QUEUE takes TCP_NO_QUEUE, TCP_RECV_QUEUE or TCP_SEND_QUEUE.
 */
#define TCP_REPAIR_ON		1
#define TCP_REPAIR_OFF		0
#define TCP_REPAIR_OFF_NO_WP	-1

struct tcp_repair_opt {
	uint32_t opt_code;
	uint32_t opt_val;
};

struct tcp_repair_window {
	uint32_t snd_wl1;
	uint32_t snd_wnd;
	uint32_t max_window;
	uint32_t rcv_wnd;
	uint32_t rcv_wup;
};

enum { TCP_NO_QUEUE, TCP_RECV_QUEUE, TCP_SEND_QUEUE, TCP_QUEUES_NR };

/* Values of tcpi_fastopen_client_fail. They say why TCP Fast Open failed. */
enum tcp_fastopen_client_fail {
	TFO_STATUS_UNSPEC,
	TFO_COOKIE_UNAVAILABLE,
	TFO_DATA_NOT_ACKED,
	TFO_SYN_RETRANSMITTED
};

/* Bits of tcpi_options. */
#define TCPI_OPT_TIMESTAMPS	1
#define TCPI_OPT_SACK		2
#define TCPI_OPT_WSCALE		4
#define TCPI_OPT_ECN		8
#define TCPI_OPT_ECN_SEEN	16
#define TCPI_OPT_SYN_DATA	32

/* Values of tcpi_ca_state, the state of TCP's congestion control. */
enum tcp_ca_state {
	TCP_CA_Open,
	TCP_CA_Disorder,
	TCP_CA_CWR,
	TCP_CA_Recovery,
	TCP_CA_Loss
};
#define TCP_CA_Open		TCP_CA_Open
#define TCP_CA_Disorder		TCP_CA_Disorder
#define TCP_CA_CWR		TCP_CA_CWR
#define TCP_CA_Recovery		TCP_CA_Recovery
#define TCP_CA_Loss		TCP_CA_Loss
#define TCPF_CA_Open		(1 << TCP_CA_Open)
#define TCPF_CA_Disorder	(1 << TCP_CA_Disorder)
#define TCPF_CA_CWR		(1 << TCP_CA_CWR)
#define TCPF_CA_Recovery	(1 << TCP_CA_Recovery)
#define TCPF_CA_Loss		(1 << TCP_CA_Loss)

/* Value of the socket option TCP_INFO. */
__extension__ struct tcp_info {
	uint8_t tcpi_state;		/* TCP_ESTABLISHED ... */
	uint8_t tcpi_ca_state;		/* enum tcp_ca_state */
	uint8_t tcpi_retransmits;
	uint8_t tcpi_probes;
	uint8_t tcpi_backoff;
	uint8_t tcpi_options;		/* TCPI_OPT_... */
	unsigned char tcpi_snd_wscale:4, tcpi_rcv_wscale:4;
	unsigned char tcpi_delivery_rate_app_limited:1, tcpi_fastopen_client_fail:2;
	uint32_t tcpi_rto;			/* in microseconds */
	uint32_t tcpi_ato;
	uint32_t tcpi_snd_mss;
	uint32_t tcpi_rcv_mss;
	uint32_t tcpi_unacked;
	uint32_t tcpi_sacked;
	uint32_t tcpi_lost;
	uint32_t tcpi_retrans;
	uint32_t tcpi_fackets;
	uint32_t tcpi_last_data_sent;	/* milliseconds since data was last sent */
	uint32_t tcpi_last_ack_sent;
	uint32_t tcpi_last_data_recv;
	uint32_t tcpi_last_ack_recv;
	uint32_t tcpi_pmtu;
	uint32_t tcpi_rcv_ssthresh;
	uint32_t tcpi_rtt;
	uint32_t tcpi_rttvar;
	uint32_t tcpi_snd_ssthresh;
	uint32_t tcpi_snd_cwnd;
	uint32_t tcpi_advmss;
	uint32_t tcpi_reordering;
	uint32_t tcpi_rcv_rtt;
	uint32_t tcpi_rcv_space;
	uint32_t tcpi_total_retrans;
	uint64_t tcpi_pacing_rate;
	uint64_t tcpi_max_pacing_rate;
	uint64_t tcpi_bytes_acked;
	uint64_t tcpi_bytes_received;
	uint32_t tcpi_segs_out;
	uint32_t tcpi_segs_in;
	uint32_t tcpi_notsent_bytes;
	uint32_t tcpi_min_rtt;
	uint32_t tcpi_data_segs_in;
	uint32_t tcpi_data_segs_out;
	uint64_t tcpi_delivery_rate;
	uint64_t tcpi_busy_time;
	uint64_t tcpi_rwnd_limited;
	uint64_t tcpi_sndbuf_limited;
	uint32_t tcpi_delivered;
	uint32_t tcpi_delivered_ce;
	uint64_t tcpi_bytes_sent;
	uint64_t tcpi_bytes_retrans;
	uint32_t tcpi_dsack_dups;
	uint32_t tcpi_reord_seen;
	uint32_t tcpi_rcv_ooopack;
	uint32_t tcpi_snd_wnd;
};

/* Types of the netlink attributes in the control message SCM_TIMESTAMPING_OPT_STATS. */
enum {
	TCP_NLA_PAD,
	TCP_NLA_BUSY,
	TCP_NLA_RWND_LIMITED,
	TCP_NLA_SNDBUF_LIMITED,
	TCP_NLA_DATA_SEGS_OUT,
	TCP_NLA_TOTAL_RETRANS,
	TCP_NLA_PACING_RATE,
	TCP_NLA_DELIVERY_RATE,
	TCP_NLA_SND_CWND,
	TCP_NLA_REORDERING,
	TCP_NLA_MIN_RTT,
	TCP_NLA_RECUR_RETRANS,
	TCP_NLA_DELIVERY_RATE_APP_LMT,
	TCP_NLA_SNDQ_SIZE,
	TCP_NLA_CA_STATE,
	TCP_NLA_SND_SSTHRESH,
	TCP_NLA_DELIVERED,
	TCP_NLA_DELIVERED_CE,
	TCP_NLA_BYTES_SENT,
	TCP_NLA_BYTES_RETRANS,
	TCP_NLA_DSACK_DUPS,
	TCP_NLA_REORD_SEEN,
	TCP_NLA_SRTT,
	TCP_NLA_TIMEOUT_REHASH,
	TCP_NLA_BYTES_NOTSENT,
	TCP_NLA_EDT,
	TCP_NLA_TTL
};

/*
 * Values of the socket options TCP_MD5SIG and TCP_MD5SIG_EXT. struct tcp_md5sig contains a key for
 * MD5 signatures, the peer's address and flags.
 */
#define TCP_MD5SIG_MAXKEYLEN	80
#define TCP_MD5SIG_FLAG_PREFIX	0x1
#define TCP_MD5SIG_FLAG_IFINDEX	0x2

struct tcp_md5sig {
	struct sockaddr_storage tcpm_addr;
	uint8_t tcpm_flags;
	uint8_t tcpm_prefixlen;
	uint16_t tcpm_keylen;
	int tcpm_ifindex;
	uint8_t tcpm_key[TCP_MD5SIG_MAXKEYLEN];
};

/* A key in a message of the interface sock_diag(7). See INET_DIAG_MD5SIG in <linux/inet_diag.h>. */
struct tcp_diag_md5sig {
	uint8_t tcpm_family;
	uint8_t tcpm_prefixlen;
	uint16_t tcpm_keylen;
	uint32_t tcpm_addr[4];
	uint8_t tcpm_key[TCP_MD5SIG_MAXKEYLEN];
};

/* Value of the socket option TCP_ZEROCOPY_RECEIVE. */
#define TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT 0x1

struct tcp_zerocopy_receive {
	uint64_t address;
	uint32_t length;
	uint32_t recv_skip_hint;
	uint32_t inq;
	int32_t err;
	uint64_t copybuf_address;
	int32_t copybuf_len;
	uint32_t flags;
	uint64_t msg_control;
	uint64_t msg_controllen;
	uint32_t msg_flags;
	uint32_t reserved;
};
#endif
#endif

#endif
