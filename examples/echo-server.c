/* SPDX-License-Identifier: MIT */
/*
 * echo-server [PORT]: listens at PORT of 127.0.0.1, and returns to each client all data that this
 * client sends. With epoll, the server serves up to 64 clients at the same time.
 */
#define _GNU_SOURCE	/* for accept4() */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include "text.h"

enum { CLIENTS = 64, BUFFER = 4096 };

/*
 * The data of one client. The server has received data[from] to data[to - 1] and must still send
 * them back.
 */
static struct client {
	/* The descriptor of the connection, or -1 if this element of clients is free. */
	int fd;
	size_t from, to;
	char data[BUFFER];
} clients[CLIENTS];

static int epoll;

static int watch(int how, struct client *c)
{
	struct epoll_event event;

	/*
	 * Wait for new data only after all old data was sent back, so that the buffer never
	 * overflows.
	 */
	event.events = c->from < c->to ? EPOLLOUT : EPOLLIN;
	event.data.ptr = c;
	return epoll_ctl(epoll, how, c->fd, &event);
}

static void forget(struct client *c)
{
	/* close also removes the descriptor from the epoll instance: it has no duplicate. */
	close(c->fd);
	c->fd = -1;
}

static void serve(struct client *c)
{
	ssize_t n;

	if (c->from < c->to) {
		n = send(c->fd, c->data + c->from, c->to - c->from, MSG_NOSIGNAL);
		if (n > 0)
			c->from += (size_t)n;
	} else {
		n = recv(c->fd, c->data, sizeof c->data, 0);
		c->from = 0;
		c->to = n > 0 ? (size_t)n : 0;
	}
	if (n < 0 ? errno != EAGAIN && errno != EINTR : n == 0)
		forget(c);
	else if (watch(EPOLL_CTL_MOD, c))
		forget(c);
}

static void welcome(int listener)
{
	int fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC), i;

	if (fd < 0)
		return;
	for (i = 0; i < CLIENTS; i++)
		if (clients[i].fd < 0) {
			clients[i].fd = fd;
			clients[i].from = clients[i].to = 0;
			if (watch(EPOLL_CTL_ADD, &clients[i]))
				forget(&clients[i]);
			return;
		}
	/* All elements of clients are in use, so reject the new client. */
	close(fd);
}

int main(int argc, char **argv)
{
	struct sockaddr_in address = { 0 };
	socklen_t size = sizeof address;
	struct epoll_event event, events[16];
	int listener, one = 1, i, n;

	for (i = 0; i < CLIENTS; i++)
		clients[i].fd = -1;
	address.sin_family = AF_INET;
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	address.sin_port = htons((unsigned short)(argc > 1 ? number_of(argv[1]) : 0));
	listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (listener < 0 || setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one) ||
	    bind(listener, (struct sockaddr *)&address, sizeof address) || listen(listener, 16) ||
	    getsockname(listener, (struct sockaddr *)&address, &size))
		return complain("echo-server", "127.0.0.1");
	say("port ");
	say_number(ntohs(address.sin_port));
	say("\n");
	epoll = epoll_create1(EPOLL_CLOEXEC);
	event.events = EPOLLIN;
	event.data.ptr = NULL;
	if (epoll < 0 || epoll_ctl(epoll, EPOLL_CTL_ADD, listener, &event))
		return complain("echo-server", "epoll");
	for (;;) {
		n = epoll_wait(epoll, events, 16, -1);
		if (n < 0 && errno != EINTR)
			return complain("echo-server", "epoll_wait");
		for (i = 0; i < n; i++)
			if (events[i].data.ptr)
				serve(events[i].data.ptr);
			else
				welcome(listener);
	}
}
