/* SPDX-License-Identifier: MIT */
/* The console: a line of input at a time, as a terminal has it. Linux: drivers/tty/n_tty.c, drivers/char/mem.c. */
#include <fs.h>
#include <sched.h>
#include <setup.h>
#include <uaccess.h>
#include <signal.h>

#define TCGETS		0x5401
#define TIOCGWINSZ	0x5413
#define CTRL(c)		((c) & 31)

/* What was typed: lines that may be read lie between tail and canon_head, a line that is being typed up to head. */
static char input[4096];
static unsigned long head, canon_head, tail;

bool tty_has_room(void)
{
	return head - tail < sizeof(input);
}

/* A line that fills all the room ends there. */
static void put_input(char c)
{
	input[head++ % sizeof(input)] = c;
	if (!tty_has_room() && canon_head == tail)
		canon_head = head;
}

static void echo(const char *s)
{
	while (*s)
		serial_putc(*s++);
}

/* A byte from the serial line, in an interrupt. ^C ends every program but the first, ^D ends the input. */
void tty_receive(char c)
{
	char text[2] = { c, 0 };

	if (c == '\r')
		text[0] = c = '\n';
	if (c == CTRL('C')) {
		echo("^C\n");
		head = canon_head;
		signal_all(SIGINT);
	} else if (c == 127 || c == '\b') {
		if (head != canon_head) {
			head--;
			echo("\b \b");
		}
	} else {
		put_input(c);
		if (c != CTRL('D'))
			echo(text);
		if (c == '\n' || c == CTRL('D'))
			canon_head = head;
	}
	wake_up(input);
}

/* Up to the end of a line; 0 at ^D, which is the end of the input only where nothing stands before it. */
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
	while (done < count && !current->fatal_signal) {
		size_t n = min(count - done, sizeof(piece)), missing = copy_from_user(piece, buf + done, n);

		for (size_t i = 0; i < n - missing; i++)
			serial_putc(piece[i]);
		done += n - missing;
		if (missing)
			return done ? (ssize_t)done : -EFAULT;
	}
	return (ssize_t)done;
}

/* What isatty() asks. Linux: asm-generic/termbits.h, struct termios. */
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
