/* SPDX-License-Identifier: MIT */
/* printk(), panic(), and the final report to the host. Linux: kernel/printk/, lib/vsprintf.c. */
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

/* Prints one value. `at` points after the % in the format. Returns where this conversion ends. */
static const char *convert(put_fn *put, const char *at, va_list *args)
{
	bool is_long = *at == 'l';
	unsigned long number;
	int value;

	at += is_long;
	switch (*at) {
	case 's':
		put_string(put, va_arg(*args, const char *));
		break;
	case 'c':
		put((char)va_arg(*args, int));
		break;
	case 'd':
		value = va_arg(*args, int);
		if (value < 0)
			put('-');
		put_number(put, value < 0 ? -(unsigned long)value : (unsigned long)value, 10);
		break;
	case 'p':
		put_number(put, (unsigned long)va_arg(*args, void *), 16);
		break;
	default:
		number = is_long ? va_arg(*args, unsigned long) : va_arg(*args, unsigned int);
		put_number(put, number, *at == 'x' ? 16 : 10);
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

void printk(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vformat(serial_putc, format, &args);
	va_end(args);
}

static void report(const char *name, unsigned long value)
{
	put_string(debug_putc, name);
	put_number(debug_putc, value, 10);
	debug_putc('\n');
}

/* Reports to the host: status, number of system calls by each instruction, number of free pages. */
_Noreturn void machine_power_off(int status)
{
	report("status ", (unsigned long)status);
	report("int80 ", entry_count[WAY_INT80]);
	report("sysenter ", entry_count[WAY_SYSENTER]);
	report("syscall ", entry_count[WAY_SYSCALL]);
	report("free ", nr_free_pages);
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
