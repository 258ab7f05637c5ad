/* SPDX-License-Identifier: MIT */
/* What the kernel itself has to say. Linux: kernel/printk/printk.c, lib/vsprintf.c. */
#include <entry.h>
#include <mm.h>
#include <setup.h>
#include <stdarg.h>

typedef void put_fn(char c);

static void put_string(put_fn *put, const char *s)
{
	while (*s)
		put(*s++);
}

static void put_number(put_fn *put, unsigned long value, unsigned int base)
{
	char digits[24], *at = digits + sizeof(digits) - 1;

	*at = 0;
	do
		*--at = "0123456789abcdef"[value % base];
	while (value /= base);
	put_string(put, at);
}

static void put_signed(put_fn *put, int value)
{
	if (value < 0)
		put('-');
	put_number(put, value < 0 ? -(unsigned long)value : (unsigned long)value, 10);
}

/* One conversion; returns where the format goes on. */
static const char *convert(put_fn *put, const char *at, va_list *args)
{
	bool is_long = *at == 'l';

	at += is_long;
	switch (*at) {
	case 's':
		put_string(put, va_arg(*args, const char *));
		break;
	case 'c':
		put((char)va_arg(*args, int));
		break;
	case 'd':
		put_signed(put, va_arg(*args, int));
		break;
	case 'p':
		put_number(put, (unsigned long)va_arg(*args, void *), 16);
		break;
	default:
		put_number(put, is_long ? va_arg(*args, unsigned long) : va_arg(*args, unsigned int),
			   *at == 'x' ? 16 : 10);
	}
	return at + 1;
}

static void vformat(put_fn *put, const char *format, va_list *args)
{
	while (*format) {
		if (*format == '%')
			format = convert(put, format + 1, args);
		else
			put(*format++);
	}
}

static void print_to(put_fn *put, const char *format, ...) __printf(2, 3);

static void print_to(put_fn *put, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vformat(put, format, &args);
	va_end(args);
}

void printk(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vformat(serial_putc, format, &args);
	va_end(args);
}

/* For the host: the status, how often each way in was taken, and how much memory is free. */
_Noreturn void machine_power_off(int status)
{
	print_to(debug_putc, "status %d\nint80 %lu\nsysenter %lu\nsyscall %lu\nfree %lu\n", status,
		 entry_count[WAY_INT80], entry_count[WAY_SYSENTER], entry_count[WAY_SYSCALL], nr_free_pages);
	halt_machine();
}

_Noreturn void panic(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	put_string(serial_putc, "ring0: panic: ");
	vformat(serial_putc, format, &args);
	serial_putc('\n');
	machine_power_off(255);
}
