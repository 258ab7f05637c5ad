/* SPDX-License-Identifier: MIT */
/*
 * echo-client PORT: sends standard input to a server at PORT of 127.0.0.1, and prints the data that
 * the server returns. With poll, the client waits for input and for data at the same time.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include "text.h"

int main(int argc, char **argv)
{
	struct sockaddr_in address = { 0 };
	struct pollfd fds[2];
	char buf[1000];
	long port = argc == 2 ? number_of(argv[1]) : -1;
	unsigned long sent = 0, received = 0;
	ssize_t n;

	if (port < 0 || port > 65535) {
		say_to(STDERR_FILENO, "usage: echo-client PORT\n");
		return 2;
	}
	address.sin_family = AF_INET;
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	address.sin_port = htons((unsigned short)port);
	fds[0].fd = STDIN_FILENO;
	fds[1].fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	fds[1].events = POLLIN;
	if (fds[1].fd < 0 || connect(fds[1].fd, (struct sockaddr *)&address, sizeof address))
		return complain("echo-client", argv[1]);
	/*
	 * The loop ends when the input has ended and the server has returned all data. At the end
	 * of the input, fds[0].fd becomes -1, and poll then ignores fds[0].
	 */
	while (fds[0].fd >= 0 || received < sent) {
		/*
		 * Read no input while the server must still return 64 KiB. Otherwise the client and
		 * the server could both block in write. Each would then wait until the other reads.
		 */
		fds[0].events = sent - received < 65536 ? POLLIN : 0;
		if (poll(fds, 2, 10000) <= 0) {
			if (errno == EINTR)
				continue;
			return complain("echo-client", "poll");
		}
		if (fds[1].revents) {
			n = recv(fds[1].fd, buf, sizeof buf, 0);
			if (n <= 0 || write_all(STDOUT_FILENO, buf, (size_t)n))
				return complain("echo-client", "recv");
			received += (unsigned long)n;
		}
		if (fds[0].revents) {
			n = read(STDIN_FILENO, buf, sizeof buf);
			if (n <= 0)
				fds[0].fd = -1;
			else if (write_all(fds[1].fd, buf, (size_t)n))
				return complain("echo-client", "write");
			else
				sent += (unsigned long)n;
		}
	}
	shutdown(fds[1].fd, SHUT_WR);
	return recv(fds[1].fd, buf, sizeof buf, 0) != 0;
}
