/* SPDX-License-Identifier: MIT */
/* Tests <sys/socket.h>: local sockets and internet sockets, and the data that programs send through them. */
#include "crowded.h"
#include "both-libraries.h"
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#ifdef __GLIBC__
#include <sys/time.h>
#include <time.h>
#else
#define __NEED_time_t
#define __NEED_suseconds_t
#define __NEED_struct_timespec
#define __NEED_struct_timeval
#include <bits/alltypes.h>
#endif

#define BAD ((void *)-1)

/*
 * Returns `result`. A successful call must leave errno unchanged, but functions of 32-bit glibc may
 * change it. So for glibc this function sets errno to EDOM if the call succeeded. EDOM is the value
 * before each call.
 */
static long quiet(long result)
{
#ifdef __GLIBC__
	if (result >= 0)
		errno = EDOM;
#endif
	return result;
}

/* A number that no open file descriptor has. */
#define NO_FD 12345

static void pairs(struct both *t)
{
	static const int types[] = { SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET };
	char buf[16];
	int sv[2], i;

	for (i = 0; i < 3; i++) {
		OK(socketpair(AF_UNIX, types[i], 0, sv));
		MUST(send(sv[0], "hello", 5, 0), 5, EDOM);
		MUST(send(sv[0], "world!", 6, MSG_NOSIGNAL), 6, EDOM);
		SAY(recv(sv[1], buf, 3, MSG_PEEK));
		SAY(recv(sv[1], buf, sizeof buf, 0));
		SAY(recv(sv[1], buf, 2, MSG_TRUNC | MSG_DONTWAIT));
		SAY(buf[0] * 256 + buf[1]);
		FAILS(recv(sv[1], buf, sizeof buf, MSG_DONTWAIT), EAGAIN);
		OK(shutdown(sv[0], SHUT_WR));
		SAY(recv(sv[1], buf, sizeof buf, MSG_DONTWAIT));
		FAILS(send(sv[0], "x", 1, MSG_NOSIGNAL), EPIPE);
		OK(close(sv[0]));
		SAY(send(sv[1], "x", 1, MSG_NOSIGNAL));
		OK(close(sv[1]));
	}
	OK(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, sv));
	FAILS(recv(sv[0], buf, 1, 0), EAGAIN);
	MUST(syscall(SYS_fcntl, (long)sv[1], 1L /* F_GETFD */), 1, EDOM);
	OK(close(sv[0]));
	OK(close(sv[1]));
	FAILS(socketpair(AF_UNIX, SOCK_STREAM, 0, BAD), EFAULT);
	FAILS(socketpair(AF_INET, SOCK_STREAM, 0, sv), EOPNOTSUPP);
	FAILS(socketpair(9999, SOCK_STREAM, 0, sv), EAFNOSUPPORT);
}

static void bad_arguments(struct both *t)
{
	struct sockaddr_in in = { .sin_family = AF_INET };
	struct sockaddr *a = (struct sockaddr *)&in;
	socklen_t length = sizeof in, huge = (socklen_t)-1;
	struct msghdr m = { 0 };
	char c[1];
	int fd, file, value = 1;

	FAILS(socket(9999, SOCK_STREAM, 0), EAFNOSUPPORT);
	FAILS(socket(-1, SOCK_STREAM, 0), EAFNOSUPPORT);
	FAILS_NATIVELY(socket(AF_INET, 99, 0), EINVAL);
	FAILS_NATIVELY(socket(AF_INET, SOCK_STREAM | 0x100000, 0), EINVAL);
	FAILS(socket(AF_INET, SOCK_STREAM, IPPROTO_UDP), EPROTONOSUPPORT);
	fd = socket(AF_INET, SOCK_STREAM, 0);
	SAY(fd >= 0);
	file = open("file", O_RDWR | O_CREAT, 0600);
	SAY(file >= 0);

	FAILS(bind(NO_FD, a, length), EBADF);
	FAILS(bind(file, a, length), ENOTSOCK);
	FAILS(bind(fd, BAD, length), EFAULT);
	FAILS(bind(fd, a, 1), EINVAL);
	FAILS(bind(fd, a, huge), EINVAL);
	FAILS(connect(NO_FD, a, length), EBADF);
	FAILS(connect(file, a, length), ENOTSOCK);
	FAILS(connect(fd, BAD, length), EFAULT);
	FAILS(connect(fd, a, huge), EINVAL);
	FAILS(listen(NO_FD, 1), EBADF);
	FAILS(listen(file, 1), ENOTSOCK);
	FAILS(accept(NO_FD, NULL, NULL), EBADF);
	FAILS(accept(file, NULL, NULL), ENOTSOCK);
	FAILS(accept(fd, NULL, NULL), EINVAL);
	FAILS(accept4(fd, NULL, NULL, 1), EINVAL);
	FAILS(accept4(NO_FD, NULL, NULL, 0), EBADF);
	FAILS(getsockname(NO_FD, a, &length), EBADF);
	FAILS(getsockname(file, a, &length), ENOTSOCK);
	FAILS(getsockname(fd, BAD, &length), EFAULT);
	FAILS(getsockname(fd, a, BAD), EFAULT);
	FAILS(getsockname(fd, a, &huge), EINVAL);
	FAILS(getpeername(fd, a, &length), ENOTCONN);
	FAILS(getpeername(NO_FD, a, &length), EBADF);
	FAILS(shutdown(NO_FD, SHUT_RD), EBADF);
	FAILS(shutdown(file, SHUT_RD), ENOTSOCK);
	FAILS(shutdown(fd, SHUT_RD), ENOTCONN);
	FAILS(shutdown(fd, 99), EINVAL);
	FAILS(send(NO_FD, "x", 1, 0), EBADF);
	FAILS(send(file, "x", 1, 0), ENOTSOCK);
	FAILS(send(fd, "x", 1, MSG_NOSIGNAL), EPIPE);
	FAILS(recv(NO_FD, c, 1, 0), EBADF);
	FAILS(recv(file, c, 1, 0), ENOTSOCK);
	/*
	 * recv returns 0, the end of the data. The call of shutdown(fd, SHUT_RD) above failed with
	 * ENOTCONN, but the kernel has shut down the receiving side of the socket nevertheless.
	 */
	SAY(recv(fd, c, 1, 0));
	FAILS(sendto(NO_FD, "x", 1, 0, a, length), EBADF);
	FAILS(recvfrom(NO_FD, c, 1, 0, a, &length), EBADF);
	FAILS_NATIVELY(sendmsg(NO_FD, &m, 0), EBADF);
	FAILS_NATIVELY(sendmsg(file, &m, 0), ENOTSOCK);
	FAILS_NATIVELY(recvmsg(NO_FD, &m, 0), EBADF);
	FAILS_NATIVELY(recvmsg(file, &m, 0), ENOTSOCK);
	FAILS(getsockopt(NO_FD, SOL_SOCKET, SO_TYPE, &value, &length), EBADF);
	FAILS(getsockopt(fd, SOL_SOCKET, 9999, &value, &length), ENOPROTOOPT);
	FAILS(getsockopt(fd, 9999, 1, &value, &length), EOPNOTSUPP);
	FAILS(setsockopt(NO_FD, SOL_SOCKET, SO_KEEPALIVE, &value, sizeof value), EBADF);
	FAILS(setsockopt(file, SOL_SOCKET, SO_KEEPALIVE, &value, sizeof value), ENOTSOCK);
	FAILS(setsockopt(fd, SOL_SOCKET, 9999, &value, sizeof value), ENOPROTOOPT);
	FAILS(setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &value, 1), EINVAL);
	FAILS(setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, BAD, sizeof value), EFAULT);
	OK(close(fd));
	OK(close(file));
}

/* Tests bad pointers to messages, to socket addresses and to data. */
static void bad_addresses(struct both *t)
{
	struct iovec bad = { BAD, 5 }, good = { "hello", 5 }, too_many[1] = { { "x", 1 } };
	struct msghdr m = { .msg_iov = &bad, .msg_iovlen = 1 };
	int sv[2];

	OK(socketpair(AF_UNIX, SOCK_DGRAM, 0, sv));
	FAULTS(sendmsg(sv[0], BAD, 0));
	FAULTS(sendmsg(sv[0], NULL, 0));
	FAULTS(recvmsg(sv[1], BAD, MSG_DONTWAIT));
	FAULTS(recvmsg(sv[1], NULL, MSG_DONTWAIT));
	FAULTS(sendmmsg(sv[0], BAD, 1, 0));
	FAULTS(recvmmsg(sv[0], BAD, 1, MSG_DONTWAIT, NULL));
	FAILS(send(sv[0], BAD, 5, 0), EFAULT);
	FAILS(sendmsg(sv[0], &m, 0), EFAULT);
	m.msg_iov = BAD;
	FAILS(sendmsg(sv[0], &m, 0), EFAULT);
	m.msg_iov = too_many;
	m.msg_iovlen = 1025;
	FAILS(sendmsg(sv[0], &m, 0), EMSGSIZE);
	FAILS(recvmsg(sv[0], &m, MSG_DONTWAIT), EMSGSIZE);
	m.msg_iov = &good;
	m.msg_iovlen = 1;
	m.msg_control = BAD;
	m.msg_controllen = 64;
	FAILS(sendmsg(sv[0], &m, 0), EFAULT);
	m.msg_control = NULL;
	m.msg_controllen = 0;
	m.msg_name = BAD;
	m.msg_namelen = 16;
	FAILS(sendmsg(sv[0], &m, 0), EFAULT);
	m.msg_name = NULL;
	m.msg_namelen = 0;
	MUST(sendmsg(sv[0], &m, 0), 5, EDOM);
	FAILS(recv(sv[1], BAD, 5, 0), EFAULT);
	OK(close(sv[0]));
	OK(close(sv[1]));
}

static void unix_names(struct both *t)
{
	struct sockaddr_un un = { .sun_family = AF_UNIX, .sun_path = "name" }, other;
	struct ucred peer = { 0, 0, 0 };
	socklen_t length;
	char buf[8] = "";
	int listener = socket(AF_UNIX, SOCK_STREAM, 0), client = socket(AF_UNIX, SOCK_STREAM, 0), server;

	FAILS(connect(client, (struct sockaddr *)&un, sizeof un), ENOENT);
	OK(bind(listener, (struct sockaddr *)&un, sizeof un));
	FAILS(bind(client, (struct sockaddr *)&un, sizeof un), EADDRINUSE);
	FAILS(connect(client, (struct sockaddr *)&un, sizeof un), ECONNREFUSED);
	OK(listen(listener, 1));
	OK(connect(client, (struct sockaddr *)&un, sizeof un));
	FAILS(connect(client, (struct sockaddr *)&un, sizeof un), EISCONN);
	length = sizeof other;
	server = accept(listener, (struct sockaddr *)&other, &length);
	SAY(server >= 0);
	MUST(length, sizeof(sa_family_t), EDOM);
	length = sizeof other;
	OK(getpeername(client, (struct sockaddr *)&other, &length));
	MUST(length, offsetof(struct sockaddr_un, sun_path) + 5, EDOM);
	OK(memcmp(&other, &un, length));
	length = 4;
	OK(getsockname(listener, (struct sockaddr *)&other, &length));
	SAY(length);
	length = sizeof peer;
	OK(getsockopt(server, SOL_SOCKET, SO_PEERCRED, &peer, &length));
	MUST(peer.pid == syscall(SYS_getpid), 1, EDOM);
	MUST(peer.uid + peer.gid, 0, EDOM);
	MUST(write(client, "hello", 5), 5, EDOM);
	MUST(read(server, buf, sizeof buf), 5, EDOM);
	OK(memcmp(buf, "hello", 6));
	OK(syscall(SYS_fcntl, (long)listener, 4L /* F_SETFL */, (long)O_NONBLOCK));
	FAILS(accept(listener, NULL, NULL), EAGAIN);
	OK(close(client));
	OK(close(server));
	OK(close(listener));
}

static void datagrams(struct both *t)
{
	struct sockaddr_un a = { .sun_family = AF_UNIX, .sun_path = "a" },
			   b = { .sun_family = AF_UNIX, .sun_path = "b" }, from;
	int fa = socket(AF_UNIX, SOCK_DGRAM, 0), fb = socket(AF_UNIX, SOCK_DGRAM, 0);
	socklen_t length = sizeof from;
	char buf[16];

	OK(bind(fa, (struct sockaddr *)&a, sizeof a));
	OK(bind(fb, (struct sockaddr *)&b, sizeof b));
	FAILS(send(fa, "x", 1, 0), ENOTCONN);
	MUST(sendto(fa, "hello", 5, 0, (struct sockaddr *)&b, sizeof b), 5, EDOM);
	MUST(recvfrom(fb, buf, sizeof buf, 0, (struct sockaddr *)&from, &length), 5, EDOM);
	SAY(length);
	OK(memcmp(&from, &a, length));
	OK(connect(fb, (struct sockaddr *)&from, length));
	MUST(send(fb, "back", 4, 0), 4, EDOM);
	MUST(recvfrom(fa, buf, sizeof buf, 0, NULL, NULL), 4, EDOM);
	FAILS(sendto(fa, "x", 1, 0, BAD, sizeof b), EFAULT);
	FAILS(listen(fa, 1), EOPNOTSUPP);
	OK(close(fb));
	FAILS(sendto(fa, "x", 1, 0, (struct sockaddr *)&b, sizeof b), ECONNREFUSED);
	OK(close(fa));
}

/*
 * Tests control messages that carry file descriptors and credentials. If `dirty` is not 0, all padding in the message
 * headers contains garbage.
 */
static void control(struct both *t, int dirty)
{
	union {
		char space[CMSG_SPACE(2 * sizeof(int)) + CMSG_SPACE(sizeof(struct ucred))];
		struct cmsghdr align;
	} c;
	struct ucred *me, who = { 0, 0, 0 };
	struct iovec iov[2] = { { "hel", 3 }, { "lo", 2 } };
	struct msghdr m;
	struct cmsghdr *cmsg;
	char buf[8] = "";
	int sv[2], one = 1, fds[2], got[2] = { -1, -1 }, i;

	OK(socketpair(AF_UNIX, SOCK_DGRAM, 0, sv));
	OK(setsockopt(sv[1], SOL_SOCKET, SO_PASSCRED, &one, sizeof one));
	fds[0] = open("passed", O_RDWR | O_CREAT, 0600);
	fds[1] = sv[0];
	MUST(write(fds[0], "through", 7), 7, EDOM);

	memset(&m, dirty ? 0xa5 : 0, sizeof m);
	memset(&c, dirty ? 0xa5 : 0, sizeof c);
	m.msg_name = NULL;
	m.msg_namelen = 0;
	m.msg_iov = iov;
	m.msg_iovlen = 2;
	m.msg_control = &c;
	m.msg_controllen = sizeof c;
	m.msg_flags = 0;
	cmsg = CMSG_FIRSTHDR(&m);
	cmsg->cmsg_level = SOL_SOCKET;
	cmsg->cmsg_type = SCM_RIGHTS;
	cmsg->cmsg_len = CMSG_LEN(sizeof fds);
	memcpy(CMSG_DATA(cmsg), fds, sizeof fds);
	cmsg = CMSG_NXTHDR(&m, cmsg);
	cmsg->cmsg_level = SOL_SOCKET;
	cmsg->cmsg_type = SCM_CREDENTIALS;
	cmsg->cmsg_len = CMSG_LEN(sizeof *me);
	me = (struct ucred *)CMSG_DATA(cmsg);
	me->pid = (pid_t)syscall(SYS_getpid);
	me->uid = 0;
	me->gid = 0;
	SAY(CMSG_NXTHDR(&m, cmsg) == NULL);
	MUST(sendmsg(sv[0], &m, 0), 5, EDOM);

	memset(&m, dirty ? 0xa5 : 0, sizeof m);
	memset(&c, dirty ? 0xa5 : 0, sizeof c);
	iov[0].iov_base = buf;
	iov[0].iov_len = sizeof buf;
	m.msg_name = NULL;
	m.msg_namelen = 0;
	m.msg_iov = iov;
	m.msg_iovlen = 1;
	m.msg_control = &c;
	m.msg_controllen = sizeof c;
	MUST(recvmsg(sv[1], &m, MSG_CMSG_CLOEXEC), 5, EDOM);
	OK(memcmp(buf, "hello", 6));
	MUST(m.msg_flags & ~MSG_CMSG_CLOEXEC, 0, EDOM);
	MUST(m.msg_controllen, sizeof c, EDOM);
	for (i = 0, cmsg = CMSG_FIRSTHDR(&m); cmsg; cmsg = CMSG_NXTHDR(&m, cmsg), i++) {
		MUST(cmsg->cmsg_level, SOL_SOCKET, EDOM);
		SAY(cmsg->cmsg_type);
		if (cmsg->cmsg_type == SCM_RIGHTS) {
			MUST(cmsg->cmsg_len, CMSG_LEN(sizeof got), EDOM);
			memcpy(got, CMSG_DATA(cmsg), sizeof got);
		} else {
			MUST(cmsg->cmsg_len, CMSG_LEN(sizeof who), EDOM);
			memcpy(&who, CMSG_DATA(cmsg), sizeof who);
		}
	}
	MUST(i, 2, EDOM);
	MUST(who.pid == syscall(SYS_getpid), 1, EDOM);
	MUST(who.uid + who.gid, 0, EDOM);
	MUST(lseek(got[0], 0, SEEK_SET), 0, EDOM);
	MUST(read(got[0], buf, 7), 7, EDOM);
	OK(memcmp(buf, "through", 7));
	MUST(send(got[1], "x", 1, 0), 1, EDOM);

	/*
	 * Tests recvmsg with a msg_controllen of 0. The kernel then drops the control message. So
	 * msg_flags must contain MSG_CTRUNC, and no byte of the buffer msg_control may change.
	 */
	memset(&c, 0x5a, sizeof c);
	memset(&m, dirty ? 0xa5 : 0, sizeof m);
	m.msg_name = NULL;
	m.msg_namelen = 0;
	iov[0].iov_len = 0;
	m.msg_iov = iov;
	m.msg_iovlen = 1;
	m.msg_control = &c;
	m.msg_controllen = 0;
	MUST(recvmsg(sv[1], &m, 0), 0, EDOM);
	MUST(m.msg_flags, MSG_TRUNC | MSG_CTRUNC, EDOM);
	for (i = 0; i < (int)sizeof c && c.space[i] == 0x5a; i++)
		;
	MUST(i, sizeof c, EDOM);

	for (i = 0; i < 2; i++) {
		OK(close(fds[i]));
		OK(close(got[i]));
	}
	OK(close(sv[1]));
}

static void clean_control(struct both *t)
{
	control(t, 0);
}

static void dirty_control(struct both *t)
{
	control(t, 1);
}

static void bad_control(struct both *t)
{
	union {
		char space[CMSG_SPACE(sizeof(int))];
		struct cmsghdr cmsg;
	} c;
	struct iovec iov = { "x", 1 };
	struct msghdr m = { .msg_iov = &iov, .msg_iovlen = 1, .msg_control = &c, .msg_controllen = sizeof c };
	int sv[2];

	memset(&c, 0, sizeof c);
	OK(socketpair(AF_UNIX, SOCK_DGRAM, 0, sv));
	c.cmsg.cmsg_level = SOL_SOCKET;
	c.cmsg.cmsg_type = SCM_RIGHTS;
	c.cmsg.cmsg_len = 1;
	FAILS_NATIVELY(sendmsg(sv[0], &m, 0), EINVAL);
	c.cmsg.cmsg_len = sizeof c + 1;
	FAILS_NATIVELY(sendmsg(sv[0], &m, 0), EINVAL);
	c.cmsg.cmsg_len = 0xffffffff;
	FAILS_NATIVELY(sendmsg(sv[0], &m, 0), EINVAL);
	SAY(CMSG_NXTHDR(&m, CMSG_FIRSTHDR(&m)) == NULL);
	c.cmsg.cmsg_len = CMSG_LEN(sizeof(int));
	*(int *)CMSG_DATA(&c.cmsg) = NO_FD;
	FAILS(sendmsg(sv[0], &m, 0), EBADF);
	c.cmsg.cmsg_type = 99;
	FAILS_NATIVELY(sendmsg(sv[0], &m, 0), EINVAL);
	/*
	 * The address of the control messages is bad, and iov_len is too large. The kernel checks
	 * iov_len first, so sendmsg must fail with EINVAL, not EFAULT.
	 */
	m.msg_control = (void *)1;
	iov.iov_len = (size_t)-1;
	if (!emulated())
		FAILS(sendmsg(sv[0], &m, 0), EINVAL);
	OK(close(sv[0]));
	OK(close(sv[1]));
}

/*
 * Tests recvmmsg with a timeout. recvmmsg returns when it has received all messages. It also
 * returns when the timeout has expired and at least one message was received.
 */
static void several_timed(struct both *t, const int sv[2], struct mmsghdr *v)
{
	struct timespec timeout = { 1000, 0 };

	/*
	 * Tests that recvmmsg writes the remaining time. The timeout is long, because on a busy machine this process may
	 * have to wait for a CPU.
	 */
	MUST(send(sv[0], "x", 1, 0), 1, EDOM);
	MUST(send(sv[0], "y", 1, 0), 1, EDOM);
	MUST(quiet(recvmmsg(sv[1], v, 2, 0, &timeout)), 2, EDOM);
	MUST(timeout.tv_sec < 1000 && timeout.tv_sec > 300 && timeout.tv_nsec >= 0 && timeout.tv_nsec < 1000000000, 1, EDOM);
	timeout.tv_sec = 0x100000000;	/* this number of seconds does not fit into 32 bits */
	MUST(send(sv[0], "x", 1, 0), 1, EDOM);
	MUST(quiet(recvmmsg(sv[1], v, 1, 0, &timeout)), 1, EDOM);
	MUST(timeout.tv_sec > 60 * 365 * 86400, 1, EDOM);
	timeout.tv_sec = 0;
	timeout.tv_nsec = 0;
	MUST(send(sv[0], "x", 1, 0), 1, EDOM);
	MUST(quiet(recvmmsg(sv[1], v, 2, 0, &timeout)), 1, EDOM);
	MUST(timeout.tv_sec == 0 && timeout.tv_nsec == 0, 1, EDOM);
	timeout.tv_nsec = 1000000000;
	FAILS(recvmmsg(sv[1], v, 1, MSG_DONTWAIT, &timeout), EINVAL);
	timeout.tv_sec = -1;
	timeout.tv_nsec = 0;
	FAILS(recvmmsg(sv[1], v, 1, MSG_DONTWAIT, &timeout), EINVAL);
}

/*
 * Tests sendmmsg and recvmmsg with several messages. If `dirty` is 1, the message headers with an
 * odd index have garbage in their padding. If `dirty` is 2, the message headers with an even index
 * have garbage in their padding.
 */
static void several(struct both *t, int dirty)
{
	struct mmsghdr v[5];
	struct iovec iov[5];
	char buf[5][8];
	int sv[2], i, n;

	OK(socketpair(AF_UNIX, SOCK_DGRAM, 0, sv));
	for (n = 0; n < 2; n++) { /* if n is 0, sends the messages; if n is 1, receives them */
		for (i = 0; i < 5; i++) {
			memset(&v[i], dirty && (i & 1) == (dirty & 1) ? 0xa5 : 0, sizeof v[i]);
			iov[i].iov_base = n ? buf[i] : "message";
			iov[i].iov_len = n ? 8 : i + 1;
			v[i].msg_hdr.msg_name = NULL;
			v[i].msg_hdr.msg_namelen = 0;
			v[i].msg_hdr.msg_iov = &iov[i];
			v[i].msg_hdr.msg_iovlen = 1;
			v[i].msg_hdr.msg_control = NULL;
			v[i].msg_hdr.msg_controllen = 0;
			v[i].msg_hdr.msg_flags = 0;
		}
		if (n)
			MUST(quiet(recvmmsg(sv[1], v, 5, MSG_DONTWAIT, NULL)), 5, EDOM);
		else
			MUST(sendmmsg(sv[0], v, 5, 0), 5, EDOM);
		for (i = 0; i < 5; i++)
			MUST(v[i].msg_len == (unsigned int)i + 1, 1, EDOM);
	}
	FAILS(recvmmsg(sv[1], v, 5, MSG_DONTWAIT, NULL), EAGAIN);
	OK(sendmmsg(sv[0], v, 0, 0));
	OK(quiet(recvmmsg(sv[1], v, 0, MSG_DONTWAIT, NULL)));
	/*
	 * Tests MSG_WAITFORONE. Only one message has arrived. recvmmsg could receive five, but must
	 * return without waiting for more.
	 */
	MUST(send(sv[0], "x", 1, 0), 1, EDOM);
	MUST(quiet(recvmmsg(sv[1], v, 5, MSG_WAITFORONE, NULL)), 1, EDOM);
	MUST(v[0].msg_len, 1, EDOM);
	if (!emulated())		/* qemu 7.2 ignores the timeout, so recvmmsg never returns */
		several_timed(t, sv, v);
	FAILS(recvmmsg(NO_FD, v, 1, 0, NULL), EBADF);
	FAILS(sendmmsg(NO_FD, v, 1, 0), EBADF);
	/* Tests sendmmsg with an invalid second message. sendmmsg must send the first message and return 1. */
	v[0].msg_hdr.msg_iovlen = 1;
	v[1].msg_hdr.msg_iov = BAD;
	MUST(sendmmsg(sv[0], v, 2, 0), 1, EDOM);
	MUST(recv(sv[1], buf, sizeof buf, MSG_DONTWAIT), 8, EDOM);
	v[1].msg_hdr.msg_iov = &iov[1];
	v[1].msg_hdr.msg_control = (void *)1;
	v[1].msg_hdr.msg_controllen = CMSG_LEN(sizeof i);
	if (emulated())
		v[1].msg_hdr.msg_iov = BAD;
	MUST(sendmmsg(sv[0], v, 2, 0), 1, EDOM);
	MUST(recv(sv[1], buf, sizeof buf, MSG_DONTWAIT), 8, EDOM);
	FAILS(recv(sv[1], buf, sizeof buf, MSG_DONTWAIT), EAGAIN);
	OK(close(sv[0]));
	OK(close(sv[1]));
}

static void several_clean(struct both *t)
{
	several(t, 0);
}

static void several_dirty(struct both *t)
{
	several(t, 1);
	several(t, 2);
}

/*
 * Waits up to two minutes for urgent data on the socket, because recv with MSG_OOB does not wait. Returns 1 if urgent data
 * arrived.
 */
static int comes_urgently(int fd)
{
	struct { int fd; short events, revents; } at = { fd, 2 /* POLLPRI */, 0 };
	long limit[2] = { 120, 0 };

	return syscall(SYS_ppoll, &at, 1L, limit, 0L, 0L) == 1;
}

static void tcp(struct both *t, int family)
{
	union {
		struct sockaddr a;
		struct sockaddr_in in;
		struct sockaddr_in6 in6;
		struct sockaddr_storage room;
	} here, there;
	struct linger linger = { 1, 5 };
	struct tcp_info info;
	socklen_t size = family == AF_INET ? sizeof here.in : sizeof here.in6, length;
	int listener = socket(family, SOCK_STREAM, IPPROTO_TCP), client, server, value;
	char buf[16] = "";

	MUST(listener >= 0, 1, EDOM);
	memset(&here, 0, sizeof here);
	here.a.sa_family = (sa_family_t)family;
	if (family == AF_INET)
		here.in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	else
		here.in6.sin6_addr = in6addr_loopback;
	value = 1;
	OK(setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &value, sizeof value));
	/* The machine may lack the address ::1. Then bind fails with ring3 and with the host's libc. */
	SAY(bind(listener, &here.a, size));
	if (errno == EADDRNOTAVAIL)
		return;
	OK(listen(listener, 5));
	length = sizeof here;
	OK(getsockname(listener, &here.a, &length));
	MUST(length == size, 1, EDOM);
	client = socket(family, SOCK_STREAM, 0);
	OK(setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &value, sizeof value));
	OK(connect(client, &here.a, size));
	length = sizeof there;
	server = accept4(listener, &there.a, &length, SOCK_CLOEXEC | SOCK_NONBLOCK);
	SAY(server >= 0);
	MUST(length == size, 1, EDOM);
	length = sizeof here;
	OK(getsockname(client, &here.a, &length));
	OK(memcmp(&here, &there, length));
	length = sizeof there;
	OK(getpeername(server, &there.a, &length));
	OK(memcmp(&here, &there, length));
	FAILS(recv(server, buf, sizeof buf, 0), EAGAIN);
	MUST(send(client, "hel", 3, MSG_MORE), 3, EDOM);
	MUST(send(client, "lo", 2, 0), 2, EDOM);
	OK(syscall(SYS_fcntl, (long)server, 4L /* F_SETFL */, 0L));
	MUST(recv(server, buf, 5, MSG_WAITALL), 5, EDOM);
	OK(memcmp(buf, "hello", 6));
	MUST(send(client, "!", 1, MSG_OOB), 1, EDOM);
	SAY(comes_urgently(server));
	MUST(recv(server, buf, 1, MSG_OOB), 1, EDOM);
	value = 0;
	length = sizeof value;
	OK(getsockopt(client, IPPROTO_TCP, TCP_NODELAY, &value, &length));
	MUST(value, 1, EDOM);
	MUST(length, sizeof value, EDOM);
	length = sizeof info;
	OK(getsockopt(client, IPPROTO_TCP, TCP_INFO, &info, &length));
	MUST(info.tcpi_state, TCP_ESTABLISHED, EDOM);
	length = sizeof value;
	OK(getsockopt(client, SOL_SOCKET, SO_ERROR, &value, &length));
	MUST(value, 0, EDOM);
	OK(setsockopt(client, SOL_SOCKET, SO_LINGER, &linger, sizeof linger));
	linger.l_linger = 0;
	length = sizeof linger;
	OK(getsockopt(client, SOL_SOCKET, SO_LINGER, &linger, &length));
	MUST(linger.l_onoff * 10 + linger.l_linger, 15, EDOM);
	OK(shutdown(client, SHUT_WR));
	OK(recv(server, buf, sizeof buf, 0));
	MUST(send(server, "bye", 3, 0), 3, EDOM);
	MUST(recv(client, buf, sizeof buf, 0), 3, EDOM);
	OK(close(server));
	OK(close(client));
	OK(close(listener));
}

static void tcp4(struct both *t)
{
	tcp(t, AF_INET);
}

static void tcp6(struct both *t)
{
	int fd = socket(AF_INET6, SOCK_STREAM, 0);

	SAY(fd >= 0);
	if (fd < 0)		/* the kernel has no IPv6 */
		return;
	OK(close(fd));
	tcp(t, AF_INET6);
}

static void turned_away(struct both *t)
{
	struct sockaddr_in in = { .sin_family = AF_INET };
	socklen_t length = sizeof in;
	int a = socket(AF_INET, SOCK_STREAM, 0), b = socket(AF_INET, SOCK_STREAM, 0);

	in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	OK(bind(a, (struct sockaddr *)&in, sizeof in));
	OK(getsockname(a, (struct sockaddr *)&in, &length));
	FAILS(connect(b, (struct sockaddr *)&in, sizeof in), ECONNREFUSED);
	FAILS(bind(b, (struct sockaddr *)&in, sizeof in), EADDRINUSE);
	in.sin_addr.s_addr = htonl(0xc6336401);		/* 198.51.100.1, an address of no interface */
	in.sin_port = 0;
	OK(close(b));
	b = socket(AF_INET, SOCK_STREAM, 0);
	/*
	 * The sysctl ip_nonlocal_bind may permit this address. So the test only requires equal
	 * results from ring3 and the host's libc.
	 */
	SAY(bind(b, (struct sockaddr *)&in, sizeof in));
	OK(close(a));
	OK(close(b));
}

/* Creates two UDP sockets and binds fd[1] to 127.0.0.1. Stores the address and port of fd[1] in *in. */
static void udp_pair(int fd[2], struct sockaddr_in *in)
{
	socklen_t length = sizeof *in;

	memset(in, 0, sizeof *in);
	in->sin_family = AF_INET;
	in->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	fd[0] = socket(AF_INET, SOCK_DGRAM, 0);
	fd[1] = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, IPPROTO_UDP);
	bind(fd[1], (struct sockaddr *)in, sizeof *in);
	getsockname(fd[1], (struct sockaddr *)in, &length);
}

static void udp(struct both *t)
{
	static char big[65508];
	struct sockaddr_in in, from;
	socklen_t length = sizeof from;
	char buf[8];
	int fd[2];

	udp_pair(fd, &in);
	MUST(sendto(fd[0], "hello", 5, 0, (struct sockaddr *)&in, sizeof in), 5, EDOM);
	MUST(recvfrom(fd[1], buf, 3, MSG_TRUNC, (struct sockaddr *)&from, &length), 5, EDOM);
	MUST(length, sizeof from, EDOM);
	MUST(from.sin_addr.s_addr == htonl(INADDR_LOOPBACK), 1, EDOM);
	FAILS(recvfrom(fd[1], buf, 3, MSG_DONTWAIT, NULL, NULL), EAGAIN);
	FAILS(sendto(fd[0], big, sizeof big, 0, (struct sockaddr *)&in, sizeof in), EMSGSIZE);
	FAILS(send(fd[0], "x", 1, 0), EDESTADDRREQ);
	OK(connect(fd[0], (struct sockaddr *)&in, sizeof in));
	OK(close(fd[1]));
	MUST(send(fd[0], "x", 1, 0), 1, EDOM);
	FAILS(recv(fd[0], buf, sizeof buf, 0), ECONNREFUSED);
	OK(close(fd[0]));
}

/*
 * True if getsockopt returns the value of this option. False under version 10 of qemu-x86_64: there
 * getsockopt returns 0, but sets the length to 0 and writes no value.
 */
static int tells_timeout(int fd, int option)
{
	char answer[16];
	socklen_t length = sizeof answer;

	return syscall(SYS_getsockopt, (long)fd, (long)SOL_SOCKET, (long)option, answer, &length) || length;
}

/* Tests socket options whose values are times. The value is a struct timeval, with 64-bit members on every architecture. */
static void timeouts(struct both *t)
{
	static const int options[] = { SO_RCVTIMEO, SO_SNDTIMEO };
	struct timeval tv, both[2];
	socklen_t length;
	char c[1];
	int sv[2], i, told;

	OK(socketpair(AF_UNIX, SOCK_STREAM, 0, sv));
	/*
	 * On 32-bit architectures, the two options are skipped under qemu, because qemu 7.2 treats
	 * their 64-bit times as ints.
	 */
	for (i = emulated() && sizeof(long) == 4 ? 2 : 0; i < 2; i++) {
		told = tells_timeout(sv[0], options[i]);
		length = sizeof tv;
		OK(getsockopt(sv[0], SOL_SOCKET, options[i], &tv, &length));
		if (told) {
			MUST(length, sizeof tv, EDOM);
			MUST(tv.tv_sec == 0 && tv.tv_usec == 0, 1, EDOM);
		}
		tv.tv_sec = 1;
		tv.tv_usec = 500000;
		OK(setsockopt(sv[0], SOL_SOCKET, options[i], &tv, sizeof tv));
		memset(both, 0x5a, sizeof both);
		length = sizeof both;
		OK(getsockopt(sv[0], SOL_SOCKET, options[i], both, &length));
		SAY(length);
		if (told) {
			MUST(length, sizeof tv, EDOM);
			MUST(both[0].tv_sec, 1, EDOM);
			MUST(both[0].tv_usec, 500000, EDOM);
		}
		SAY(both[1].tv_sec);
		tv.tv_usec = 1000000;
		FAILS(setsockopt(sv[0], SOL_SOCKET, options[i], &tv, sizeof tv), EDOM);
		tv.tv_usec = 0x100000000;
		FAILS(setsockopt(sv[0], SOL_SOCKET, options[i], &tv, sizeof tv), EDOM);
		FAILS(setsockopt(sv[0], SOL_SOCKET, options[i], &tv, sizeof tv - 1), EINVAL);
		FAULTS(setsockopt(sv[0], SOL_SOCKET, options[i], BAD, sizeof tv));
		FAILS(setsockopt(NO_FD, SOL_SOCKET, options[i], &tv, sizeof tv), EBADF);
		FAILS(getsockopt(NO_FD, SOL_SOCKET, options[i], &tv, &length), EBADF);
		tv.tv_sec = 0x100000000;	/* 136 years: does not fit into 32 bits */
		tv.tv_usec = 0;
		OK(setsockopt(sv[0], SOL_SOCKET, options[i], &tv, sizeof tv));
		length = sizeof tv;
		OK(getsockopt(sv[0], SOL_SOCKET, options[i], &tv, &length));
		MUST(tv.tv_sec == 0 || tv.tv_sec >= 0x7fffffff, 1, EDOM);
		/*
		 * For SOL_SOCKET, ring3 may convert tv to a structure with 32-bit times, which
		 * older kernels need. With another protocol level the same number is another
		 * option, so ring3 must pass tv unchanged.
		 */
		FAILS_NATIVELY(setsockopt(sv[0], SOL_SOCKET + 1, options[i], &tv, sizeof tv), EOPNOTSUPP);
	}
	tv.tv_sec = 0;
	tv.tv_usec = 20000;
	OK(quiet(setsockopt(sv[0], SOL_SOCKET, SO_RCVTIMEO, &tv, sizeof tv)));
	FAILS(recv(sv[0], c, 1, 0), EAGAIN);
	OK(quiet(setsockopt(sv[0], SOL_SOCKET, SO_SNDTIMEO, &tv, sizeof tv)));
	while (send(sv[0], "0123456789abcdef", 16, 0) == 16)
		;
	FAILS(send(sv[0], "x", 1, 0), EAGAIN);
	OK(close(sv[0]));
	OK(close(sv[1]));
}

/*
 * Tests the option SO_TIMESTAMP under an emulator. qemu 7.2 for 32-bit architectures supports only
 * the older form of this option, with 32-bit times. ring3 falls back to this form, but must still
 * return 64-bit times in control messages. 32-bit glibc does not convert these times, so this
 * function does not call it.
 */
static void time_stamps_emulated(struct both *t)
{
#if !defined(__GLIBC__) || __SIZEOF_POINTER__ != 4
	union {
		struct cmsghdr first;
		char space[CMSG_SPACE(sizeof(struct timeval))];
	} control;
	struct sockaddr_in in;
	struct timeval tv = { 0, -1 };
	char byte;
	struct iovec iov = { &byte, 1 };
	struct msghdr m = { .msg_iov = &iov, .msg_iovlen = 1, .msg_control = &control };
	int fd[2], one = 1, value = 0, tries;
	socklen_t length = sizeof value;

	udp_pair(fd, &in);
	if (getsockopt(fd[1], SOL_SOCKET, SO_TIMESTAMP, &value, &length) || value)
		SAY(value);
	if (setsockopt(fd[1], SOL_SOCKET, SO_TIMESTAMP, &one, sizeof one))
		SAY(one);
	if (getsockopt(fd[1], SOL_SOCKET, SO_TIMESTAMP, &value, &length) || value != 1 || length != sizeof value)
		SAY(value);
	/*
	 * After the first setsockopt the kernel needs some time before it adds time stamps. So this loop sends datagrams
	 * until one has a time stamp.
	 */
	for (tries = 0; tries < 60000; tries++) {
		m.msg_controllen = sizeof control;
		sendto(fd[0], "x", 1, 0, (struct sockaddr *)&in, sizeof in);
		if (recvmsg(fd[1], &m, 0) != 1)
			SAY(tries);
		if (m.msg_controllen == sizeof control)
			break;
		wait_ms(1);
	}
	if (control.first.cmsg_type != SCM_TIMESTAMP || control.first.cmsg_len != CMSG_LEN(sizeof tv))
		SAY(control.first.cmsg_type);
	memcpy(&tv, CMSG_DATA(&control.first), sizeof tv);
	if (tv.tv_sec < 1500000000 || tv.tv_usec < 0 || tv.tv_usec > 999999)
		SAY(tv.tv_sec);
	close(fd[0]);
	close(fd[1]);
#endif
	SAY(1);
}

/*
 * Tests control messages that contain the arrival time of a datagram, with recvmsg and recvmmsg. The time must be complete,
 * even if the buffer for control messages is just large enough.
 */
static void time_stamps(struct both *t)
{
	static const struct {
		int option, value, type, size;
	} kinds[] = {
		{ SO_TIMESTAMP, 1, SCM_TIMESTAMP, sizeof(struct timeval) },
		{ SO_TIMESTAMPNS, 1, SCM_TIMESTAMPNS, sizeof(struct timespec) },
		{ SO_TIMESTAMPING, 0x18, SCM_TIMESTAMPING, 3 * sizeof(struct timespec) },
	};
	struct sockaddr_in in;
	int fd[2], i, n, one = 1;

	for (i = 0; i < 3; i++) {
		int value = 0;
		socklen_t length = sizeof value;

		SAY(i);
		/* qemu 7.2 supports only kinds[0], and only on 64-bit architectures. */
		if (emulated() && (i > 0 || sizeof(long) == 4))
			break;
		udp_pair(fd, &in);
		OK(setsockopt(fd[1], SOL_SOCKET, kinds[i].option, &kinds[i].value, sizeof one));
		OK(getsockopt(fd[1], SOL_SOCKET, kinds[i].option, &value, &length));
		MUST(value == kinds[i].value && length == sizeof value, 1, EDOM);
		OK(setsockopt(fd[1], IPPROTO_IP, IP_RECVTTL, &one, sizeof one));
		for (n = 0; n < 4; n++) {
			char space[CMSG_SPACE(3 * sizeof(struct timespec)) + CMSG_SPACE(sizeof(int))], data[8];
			long long words[6] = { 0 };
			struct iovec iov = { data, sizeof data };
			struct mmsghdr m = { .msg_hdr = { .msg_iov = &iov, .msg_iovlen = 1 } };
			size_t room = CMSG_SPACE(kinds[i].size) + CMSG_SPACE(sizeof(int));
			struct cmsghdr *cmsg;
			int tries, got = 0, error = 0;

			if (n > 1)
				room -= CMSG_SPACE(sizeof(int));	/* leaves no space for the second control message */
			/*
			 * After the first setsockopt the kernel needs some time before it adds time stamps. So this loop
			 * sends datagrams until one has a time stamp.
			 */
			for (tries = 0; tries < 60000; tries++) {
				memset(space, 0x5a, sizeof space);
				m.msg_hdr.msg_control = space;
				m.msg_hdr.msg_controllen = room;
				sendto(fd[0], "x", 1, 0, (struct sockaddr *)&in, sizeof in);
				errno = EDOM;
				got = n & 1 ? (int)quiet(recvmmsg(fd[1], &m, 1, 0, NULL)) :
					(int)recvmsg(fd[1], &m.msg_hdr, 0);
				error = errno;
				if (n > 1 || m.msg_hdr.msg_controllen == room)
					break;
				wait_ms(1);
			}
			MUST((errno = error, got), 1, EDOM);
			SAY(room < sizeof space ? space[room] : 0x5a);
			if (n > 1)
				/*
				 * The second control message does not fit. How many of its bytes
				 * the kernel writes depends on padding, so the checks below are
				 * skipped.
				 */
				continue;
			MUST(m.msg_hdr.msg_flags, 0, EDOM);
			MUST(m.msg_hdr.msg_controllen == room, 1, EDOM);
			if (m.msg_hdr.msg_controllen != room)
				continue;
			cmsg = CMSG_FIRSTHDR(&m.msg_hdr);
			MUST(cmsg->cmsg_level, SOL_SOCKET, EDOM);
			MUST(cmsg->cmsg_type == kinds[i].type, 1, EDOM);
			MUST(cmsg->cmsg_len == CMSG_LEN(kinds[i].size), 1, EDOM);
			memcpy(words, CMSG_DATA(cmsg), kinds[i].size);
			MUST(words[0] > 1500000000 && words[0] < 1LL << 40, 1, EDOM);
			MUST(words[1] >= 0 && words[1] < 1000000000, 1, EDOM);
			MUST(words[2] | words[3] | words[4] | words[5], 0, EDOM);
			cmsg = CMSG_NXTHDR(&m.msg_hdr, cmsg);
			SAY(cmsg != NULL);
			MUST(cmsg->cmsg_level, IPPROTO_IP, EDOM);
			MUST(cmsg->cmsg_type, IP_TTL, EDOM);
			MUST(cmsg->cmsg_len == CMSG_LEN(sizeof(int)), 1, EDOM);
			MUST(*(int *)CMSG_DATA(cmsg) > 0, 1, EDOM);
			MUST(CMSG_NXTHDR(&m.msg_hdr, cmsg) == NULL, 1, EDOM);
		}
		OK(close(fd[0]));
		OK(close(fd[1]));
	}
}

const struct both_case socket_cases[] = {
	{ "pairs", pairs, 0 },
	{ "bad arguments", bad_arguments, 0 },
	{ "bad addresses", bad_addresses, 0 },
	{ "names of files", unix_names, 0 },
	{ "datagrams", datagrams, 0 },
	{ "control messages", clean_control, 0 },
	{ "control messages with garbage in the padding", dirty_control, 0 },
	{ "bad control messages", bad_control, 0 },
	{ "several messages", several_clean, 0 },
	{ "several messages with garbage in the padding", several_dirty, 0 },
	{ "TCP on 127.0.0.1", tcp4, 0 },
	{ "TCP on ::1", tcp6, 0 },
	{ "connection refused", turned_away, 0 },
	{ "UDP", udp, 0 },
	{ "timeouts", timeouts, 0 },
	{ "time stamps", time_stamps, 0 },
	{ "time stamps under an emulator", time_stamps_emulated, 0 },
	{ 0 },
};
