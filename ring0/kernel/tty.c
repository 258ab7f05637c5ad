/* SPDX-License-Identifier: MIT */
/* The console, which programs read by lines, and /dev/null. Linux: drivers/tty/n_tty.c. */
#include <fs.h>
#include <sched.h>
#include <setup.h>
#include <uaccess.h>
#include <signal.h>

#define TCGETS		0x5401
#define TIOCGWINSZ	0x5413
#define CTRL(c)		((c) & 31)

/* Ring buffer of typed bytes: complete lines from tail, part of a line from canon_head to head. */
static char input[4096];
static unsigned long head, canon_head, tail;

bool tty_has_room(void)
{
	return head - tail < sizeof(input);
}

/* Adds a byte to the input. An unfinished line that fills the buffer counts as complete. */
static void put_input(char c)
{
	input[head++ % sizeof(input)] = c;
	if (!tty_has_room() && canon_head == tail)
		canon_head = head;
}

/* Handles a typed byte. ^C sends SIGINT to all processes except process 1. ^D ends the input. */
void tty_receive(char c)
{
	if (c == '\r')
		c = '\n';
	if (c == CTRL('C')) {
		printk("^C\n");
		head = canon_head;
		signal_all(SIGINT, 0);
	} else if (c == 127 || c == '\b') {
		if (head != canon_head) {
			head--;
			printk("\b \b");
		}
	} else {
		put_input(c);
		if (c != CTRL('D'))
			serial_putc(c);
		if (c == '\n' || c == CTRL('D'))
			canon_head = head;
	}
	wake_up(input);
}

/* Reads up to a newline or ^D, but does not return ^D. So ^D alone gives 0, the end of file. */
static ssize_t console_read(struct file *file, char __user *buf, size_t count)
{
	size_t n = 0;

	(void)file;
	while (tail == canon_head)
		if (sleep_on(input))
			return -EINTR;
	while (n < count && tail != canon_head) {
		char c = input[tail++ % sizeof(input)];

		if (c == CTRL('D'))
			break;
		if (put_user(c, buf + n))
			return n ? (ssize_t)n : -EFAULT;
		n++;
		if (c == '\n')
			break;
	}
	return (ssize_t)n;
}

static ssize_t console_write(struct file *file, const char __user *buf, size_t count)
{
	char piece[256];
	size_t done = 0;

	(void)file;
	while (done < count) {
		size_t n = min(count - done, sizeof(piece));
		size_t missing = copy_from_user(piece, buf + done, n);

		for (size_t i = 0; i < n - missing; i++)
			serial_putc(piece[i]);
		done += n - missing;
		if (missing)
			return done ? (ssize_t)done : -EFAULT;
	}
	return (ssize_t)done;
}

/* Handles TCGETS (for tcgetattr()) and TIOCGWINSZ (for isatty()). Linux: struct termios. */
static long console_ioctl(struct file *file, unsigned int request, void __user *argument)
{
	struct {
		unsigned int iflag, oflag, cflag, lflag;
		unsigned char line, cc[19];
	} termios = { .iflag = 0x500, .oflag = 5, .cflag = 0xbf, .lflag = 0x8a3b };
	unsigned short winsize[4] = { 24, 80, 0, 0 };

	(void)file;
	switch (request) {
	case TCGETS:
		return copy_to_user(argument, &termios, sizeof(termios)) ? -EFAULT : 0;
	case TIOCGWINSZ:
		return copy_to_user(argument, winsize, sizeof(winsize)) ? -EFAULT : 0;
	default:
		return -ENOTTY;
	}
}

const struct file_operations console_fops = {
	.read = console_read, .write = console_write, .ioctl = console_ioctl,
};

static ssize_t null_read(struct file *file, char __user *buf, size_t count)
{
	(void)file, (void)buf, (void)count;
	return 0;
}

static ssize_t null_write(struct file *file, const char __user *buf, size_t count)
{
	(void)file, (void)buf;
	return (ssize_t)count;
}

const struct file_operations null_fops = { .read = null_read, .write = null_write };
