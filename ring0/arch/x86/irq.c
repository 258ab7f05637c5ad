/* SPDX-License-Identifier: MIT */
/* The two interrupt controllers (PICs) and the timer. Linux: arch/x86/kernel/i8259.c, i8253.c. */
#include <processor.h>
#include <sched.h>
#include <setup.h>

#define PIC_MASTER	0x20
#define PIC_SLAVE	0xa0
#define PIT_HZ		1193182

/* Gives interrupts the vectors 32 to 47. The BIOS gave 8 of them vectors that exceptions use. */
void init_IRQ(void)
{
	outb(0x11, PIC_MASTER);			/* ICW1 (initialization word 1): ICW2 to 4 follow */
	outb(0x11, PIC_SLAVE);
	outb(32, PIC_MASTER + 1);		/* ICW2: the first vector */
	outb(40, PIC_SLAVE + 1);
	outb(4, PIC_MASTER + 1);		/* ICW3: the slave PIC uses interrupt 2 */
	outb(2, PIC_SLAVE + 1);
	outb(1, PIC_MASTER + 1);		/* ICW4: 8086 mode */
	outb(1, PIC_SLAVE + 1);
	outb(0xff & ~(1 << 0 | 1 << 4), PIC_MASTER + 1);	/* unmasks timer and serial port */
	outb(0xff, PIC_SLAVE + 1);
}

void do_IRQ(unsigned int irq)
{
	if (irq != 0 && irq != 4)
		return;				/* IRQs 7 and 15 can be spurious, even if masked */
	outb(0x20, PIC_MASTER);			/* end of interrupt */
	if (irq == 0)
		timer_interrupt();
	serial_interrupt();		/* at ticks too, for bytes that tty.c had no room for */
}

void time_init(void)
{
	outb(0x34, 0x43);			/* timer 0, periodic; the period's 2 bytes follow */
	outb((PIT_HZ / HZ) & 0xff, 0x40);
	outb(PIT_HZ / HZ >> 8, 0x40);
}
