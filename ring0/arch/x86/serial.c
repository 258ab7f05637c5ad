/* SPDX-License-Identifier: MIT */
/* Drives the first serial port; powers off qemu. Linux: drivers/tty/serial/8250/. */
#include <kernel.h>
#include <processor.h>
#include <setup.h>

#define COM1		0x3f8	/* first I/O port of the UART; add UART_... for a register */
#define UART_IER	1	/* interrupt enable; bit 0: interrupt for each received byte */
#define UART_MCR	4	/* modem control; bit 3 lets the UART send its interrupts */
#define UART_LSR	5	/* line status; bit 0: a byte was received; bit 5: can send */
#define DEBUG_PORT	0xe9	/* I/O port of qemu's device isa-debugcon */

/* Enables the UART's interrupt. Leaves its FIFOs off, because enabling them can lose a byte. */
void serial_init(void)
{
	outb(0xb, COM1 + UART_MCR);
	outb(1, COM1 + UART_IER);
}

void serial_putc(char c)
{
	while (!(inb(COM1 + UART_LSR) & 0x20))
		;
	outb((uint8_t)c, COM1);
}

void serial_interrupt(void)
{
	while (tty_has_room() && (inb(COM1 + UART_LSR) & 1))
		tty_receive((char)inb(COM1));
}

void debug_putc(char c)
{
	outb((uint8_t)c, DEBUG_PORT);
}

/* Powers off: by ACPI in qemu's machines pc and q35, by the device isa-debug-exit in others. */
_Noreturn void halt_machine(void)
{
	outw(0x2000, 0x604);
	outb(0, QEMU_DEBUG_EXIT);
	for (;;)
		asm volatile("cli; hlt");
}
